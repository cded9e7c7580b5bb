;; What a trained network does in reading, 128 bits at a time, for src/neural/kernels.ts. Places and strides are in bytes.
;; `npm run kernels` makes network.wasm of it.
(module
  (import "kernels" "memory" (memory 1))

  ;; Products of integers: out[i, r] = added[i, r] + scales[r] * (w[r] . x[i]), for `inputs` lists x of `width` 16-bit
  ;; integers (an even number) and `rows` rows of w (a multiple of 16), summed in 32 bits; out, added and scales are
  ;; floats. Rows of w go in blocks of 16: of each block the first two columns of all its rows, then the next two, and
  ;; so on; so each lane below sums up one row. Two inputs go together, so that each part of w is read once for both.
  (func (export "integerRows")
    (param $out i32) (param $outRow i32) (param $added i32) (param $addedRow i32) (param $scales i32) (param $w i32)
    (param $x i32) (param $xRow i32) (param $inputs i32) (param $rows i32) (param $width i32)
    (local $pairs i32) (local $odd i32)
    (local.set $pairs (i32.shr_u (local.get $inputs) (i32.const 1)))
    (if (local.get $pairs)
      (then
        (call $integerRowsOfPairs
          (local.get $out) (local.get $outRow) (local.get $added) (local.get $addedRow) (local.get $scales) (local.get $w)
          (local.get $x) (local.get $xRow) (local.get $pairs) (local.get $rows) (local.get $width))))
    (if (i32.and (local.get $inputs) (i32.const 1))
      (then
        (local.set $odd (i32.shl (local.get $pairs) (i32.const 1)))
        (call $integerRowsOfOne
          (i32.add (local.get $out) (i32.mul (local.get $odd) (local.get $outRow)))
          (i32.add (local.get $added) (i32.mul (local.get $odd) (local.get $addedRow)))
          (local.get $scales) (local.get $w)
          (i32.add (local.get $x) (i32.mul (local.get $odd) (local.get $xRow)))
          (local.get $rows) (local.get $width)))))

  ;; One input. The weights lie in one piece, so that $w just goes on.
  (func $integerRowsOfOne
    (param $out i32) (param $added i32) (param $scales i32) (param $w i32) (param $x i32) (param $rows i32) (param $width i32)
    (local $px i32) (local $end i32) (local $value v128)
    (local $s0 v128) (local $s1 v128) (local $s2 v128) (local $s3 v128)
    (local.set $end (i32.add (local.get $x) (i32.shl (local.get $width) (i32.const 1))))
    (loop $nextBlock
      (local.set $px (local.get $x))
      (local.set $s0 (v128.const i32x4 0 0 0 0))
      (local.set $s1 (v128.const i32x4 0 0 0 0))
      (local.set $s2 (v128.const i32x4 0 0 0 0))
      (local.set $s3 (v128.const i32x4 0 0 0 0))
      (loop $nextColumns
        (local.set $value (v128.load32_splat (local.get $px)))
        (local.set $s0 (i32x4.add (local.get $s0) (i32x4.dot_i16x8_s (local.get $value) (v128.load (local.get $w)))))
        (local.set $s1 (i32x4.add (local.get $s1) (i32x4.dot_i16x8_s (local.get $value) (v128.load offset=16 (local.get $w)))))
        (local.set $s2 (i32x4.add (local.get $s2) (i32x4.dot_i16x8_s (local.get $value) (v128.load offset=32 (local.get $w)))))
        (local.set $s3 (i32x4.add (local.get $s3) (i32x4.dot_i16x8_s (local.get $value) (v128.load offset=48 (local.get $w)))))
        (local.set $w (i32.add (local.get $w) (i32.const 64)))
        (br_if $nextColumns (i32.lt_u (local.tee $px (i32.add (local.get $px) (i32.const 4))) (local.get $end))))
      (v128.store (local.get $out)
        (f32x4.add (v128.load (local.get $added))
          (f32x4.mul (v128.load (local.get $scales)) (f32x4.convert_i32x4_s (local.get $s0)))))
      (v128.store offset=16 (local.get $out)
        (f32x4.add (v128.load offset=16 (local.get $added))
          (f32x4.mul (v128.load offset=16 (local.get $scales)) (f32x4.convert_i32x4_s (local.get $s1)))))
      (v128.store offset=32 (local.get $out)
        (f32x4.add (v128.load offset=32 (local.get $added))
          (f32x4.mul (v128.load offset=32 (local.get $scales)) (f32x4.convert_i32x4_s (local.get $s2)))))
      (v128.store offset=48 (local.get $out)
        (f32x4.add (v128.load offset=48 (local.get $added))
          (f32x4.mul (v128.load offset=48 (local.get $scales)) (f32x4.convert_i32x4_s (local.get $s3)))))
      (local.set $out (i32.add (local.get $out) (i32.const 64)))
      (local.set $added (i32.add (local.get $added) (i32.const 64)))
      (local.set $scales (i32.add (local.get $scales) (i32.const 64)))
      (br_if $nextBlock (i32.gt_s (local.tee $rows (i32.sub (local.get $rows) (i32.const 16))) (i32.const 0)))))

  ;; Twice `pairs` inputs: each block of weights goes through all of them while it is near. The inner loop takes two
  ;; columns only: V8 reads first whatever a turn reads, and for more at a time there are too few registers.
  (func $integerRowsOfPairs
    (param $out i32) (param $outRow i32) (param $added i32) (param $addedRow i32) (param $scales i32) (param $w i32)
    (param $x i32) (param $xRow i32) (param $pairs i32) (param $rows i32) (param $width i32)
    (local $left i32) (local $pw i32) (local $px i32) (local $px2 i32) (local $end i32)
    (local $to i32) (local $to2 i32) (local $from i32) (local $from2 i32)
    (local $value v128) (local $value2 v128) (local $part v128)
    (local $s0 v128) (local $s1 v128) (local $s2 v128) (local $s3 v128)
    (local $t0 v128) (local $t1 v128) (local $t2 v128) (local $t3 v128)
    (loop $nextBlock
      (local.set $left (local.get $pairs))
      (local.set $px (local.get $x))
      (local.set $to (local.get $out))
      (local.set $from (local.get $added))
      (loop $nextPair
        (local.set $px2 (i32.add (local.get $px) (local.get $xRow)))
        (local.set $end (i32.add (local.get $px) (i32.shl (local.get $width) (i32.const 1))))
        (local.set $pw (local.get $w))
        (local.set $s0 (v128.const i32x4 0 0 0 0))
        (local.set $s1 (v128.const i32x4 0 0 0 0))
        (local.set $s2 (v128.const i32x4 0 0 0 0))
        (local.set $s3 (v128.const i32x4 0 0 0 0))
        (local.set $t0 (v128.const i32x4 0 0 0 0))
        (local.set $t1 (v128.const i32x4 0 0 0 0))
        (local.set $t2 (v128.const i32x4 0 0 0 0))
        (local.set $t3 (v128.const i32x4 0 0 0 0))
        (loop $nextColumns
          (local.set $value (v128.load32_splat (local.get $px)))
          (local.set $value2 (v128.load32_splat (local.get $px2)))
          (local.set $part (v128.load (local.get $pw)))
          (local.set $s0 (i32x4.add (local.get $s0) (i32x4.dot_i16x8_s (local.get $value) (local.get $part))))
          (local.set $t0 (i32x4.add (local.get $t0) (i32x4.dot_i16x8_s (local.get $value2) (local.get $part))))
          (local.set $part (v128.load offset=16 (local.get $pw)))
          (local.set $s1 (i32x4.add (local.get $s1) (i32x4.dot_i16x8_s (local.get $value) (local.get $part))))
          (local.set $t1 (i32x4.add (local.get $t1) (i32x4.dot_i16x8_s (local.get $value2) (local.get $part))))
          (local.set $part (v128.load offset=32 (local.get $pw)))
          (local.set $s2 (i32x4.add (local.get $s2) (i32x4.dot_i16x8_s (local.get $value) (local.get $part))))
          (local.set $t2 (i32x4.add (local.get $t2) (i32x4.dot_i16x8_s (local.get $value2) (local.get $part))))
          (local.set $part (v128.load offset=48 (local.get $pw)))
          (local.set $s3 (i32x4.add (local.get $s3) (i32x4.dot_i16x8_s (local.get $value) (local.get $part))))
          (local.set $t3 (i32x4.add (local.get $t3) (i32x4.dot_i16x8_s (local.get $value2) (local.get $part))))
          (local.set $pw (i32.add (local.get $pw) (i32.const 64)))
          (local.set $px2 (i32.add (local.get $px2) (i32.const 4)))
          (br_if $nextColumns (i32.lt_u (local.tee $px (i32.add (local.get $px) (i32.const 4))) (local.get $end))))
        (local.set $to2 (i32.add (local.get $to) (local.get $outRow)))
        (local.set $from2 (i32.add (local.get $from) (local.get $addedRow)))
        (v128.store (local.get $to)
          (f32x4.add (v128.load (local.get $from))
            (f32x4.mul (v128.load (local.get $scales)) (f32x4.convert_i32x4_s (local.get $s0)))))
        (v128.store offset=16 (local.get $to)
          (f32x4.add (v128.load offset=16 (local.get $from))
            (f32x4.mul (v128.load offset=16 (local.get $scales)) (f32x4.convert_i32x4_s (local.get $s1)))))
        (v128.store offset=32 (local.get $to)
          (f32x4.add (v128.load offset=32 (local.get $from))
            (f32x4.mul (v128.load offset=32 (local.get $scales)) (f32x4.convert_i32x4_s (local.get $s2)))))
        (v128.store offset=48 (local.get $to)
          (f32x4.add (v128.load offset=48 (local.get $from))
            (f32x4.mul (v128.load offset=48 (local.get $scales)) (f32x4.convert_i32x4_s (local.get $s3)))))
        (v128.store (local.get $to2)
          (f32x4.add (v128.load (local.get $from2))
            (f32x4.mul (v128.load (local.get $scales)) (f32x4.convert_i32x4_s (local.get $t0)))))
        (v128.store offset=16 (local.get $to2)
          (f32x4.add (v128.load offset=16 (local.get $from2))
            (f32x4.mul (v128.load offset=16 (local.get $scales)) (f32x4.convert_i32x4_s (local.get $t1)))))
        (v128.store offset=32 (local.get $to2)
          (f32x4.add (v128.load offset=32 (local.get $from2))
            (f32x4.mul (v128.load offset=32 (local.get $scales)) (f32x4.convert_i32x4_s (local.get $t2)))))
        (v128.store offset=48 (local.get $to2)
          (f32x4.add (v128.load offset=48 (local.get $from2))
            (f32x4.mul (v128.load offset=48 (local.get $scales)) (f32x4.convert_i32x4_s (local.get $t3)))))
        (local.set $to (i32.add (local.get $to2) (local.get $outRow)))
        (local.set $from (i32.add (local.get $from2) (local.get $addedRow)))
        (local.set $px (i32.add (local.get $px) (i32.sub (i32.shl (local.get $xRow) (i32.const 1)) (i32.shl (local.get $width) (i32.const 1)))))
        (br_if $nextPair (local.tee $left (i32.sub (local.get $left) (i32.const 1)))))
      (local.set $w (local.get $pw))
      (local.set $out (i32.add (local.get $out) (i32.const 64)))
      (local.set $added (i32.add (local.get $added) (i32.const 64)))
      (local.set $scales (i32.add (local.get $scales) (i32.const 64)))
      (br_if $nextBlock (i32.gt_s (local.tee $rows (i32.sub (local.get $rows) (i32.const 16))) (i32.const 0)))))

  ;; x = shift + slope * tanh(slope * x), for `count` floats (a multiple of 4): with 1 and 0 the hyperbolic tangent, with
  ;; 0.5 and 0.5 the logistic function. A continued fraction, to within 0.0001; beyond 4.97 it is as good as 1.
  (func $squash (param $place i32) (param $count i32) (param $slope v128) (param $shift v128)
    (local $end i32) (local $x v128) (local $s v128)
    (local.set $end (i32.add (local.get $place) (i32.shl (local.get $count) (i32.const 2))))
    (loop $next
      (local.set $x (f32x4.mul (v128.load (local.get $place)) (local.get $slope)))
      (local.set $x (f32x4.pmin (f32x4.pmax (local.get $x) (v128.const f32x4 -4.97 -4.97 -4.97 -4.97)) (v128.const f32x4 4.97 4.97 4.97 4.97)))
      (local.set $s (f32x4.mul (local.get $x) (local.get $x)))
      (v128.store (local.get $place)
        (f32x4.add (local.get $shift)
          (f32x4.mul (local.get $slope)
            (f32x4.div
              (f32x4.mul (local.get $x)
                (f32x4.add (v128.const f32x4 135135 135135 135135 135135)
                  (f32x4.mul (local.get $s)
                    (f32x4.add (v128.const f32x4 17325 17325 17325 17325)
                      (f32x4.mul (local.get $s)
                        (f32x4.add (v128.const f32x4 378 378 378 378) (local.get $s)))))))
              (f32x4.add (v128.const f32x4 135135 135135 135135 135135)
                (f32x4.mul (local.get $s)
                  (f32x4.add (v128.const f32x4 62370 62370 62370 62370)
                    (f32x4.mul (local.get $s)
                      (f32x4.add (v128.const f32x4 3150 3150 3150 3150)
                        (f32x4.mul (local.get $s) (v128.const f32x4 28 28 28 28)))))))))))
      (br_if $next (i32.lt_u (local.tee $place (i32.add (local.get $place) (i32.const 16))) (local.get $end)))))

  ;; What `size` memory cells hold: forget * cells + enter * fresh, also put in place of `fresh`.
  (func $hold (param $cells i32) (param $forget i32) (param $enter i32) (param $fresh i32) (param $size i32)
    (local $cell v128)
    (loop $next
      (local.set $cell
        (f32x4.add
          (f32x4.mul (v128.load (local.get $forget)) (v128.load (local.get $cells)))
          (f32x4.mul (v128.load (local.get $enter)) (v128.load (local.get $fresh)))))
      (v128.store (local.get $cells) (local.get $cell))
      (v128.store (local.get $fresh) (local.get $cell))
      (local.set $cells (i32.add (local.get $cells) (i32.const 16)))
      (local.set $forget (i32.add (local.get $forget) (i32.const 16)))
      (local.set $enter (i32.add (local.get $enter) (i32.const 16)))
      (local.set $fresh (i32.add (local.get $fresh) (i32.const 16)))
      (br_if $next (i32.gt_s (local.tee $size (i32.sub (local.get $size) (i32.const 4))) (i32.const 0)))))

  ;; What `size` memory cells show: 4096 * (leave * held), as integers of 16 bits.
  (func $show (param $states i32) (param $leave i32) (param $held i32) (param $size i32)
    (local $state v128)
    (loop $next
      (local.set $state
        (i32x4.trunc_sat_f32x4_s
          (f32x4.nearest
            (f32x4.mul (v128.const f32x4 4096 4096 4096 4096)
              (f32x4.mul (v128.load (local.get $leave)) (v128.load (local.get $held)))))))
      (v128.store64_lane 0 (local.get $states) (i16x8.narrow_i32x4_s (local.get $state) (local.get $state)))
      (local.set $leave (i32.add (local.get $leave) (i32.const 16)))
      (local.set $held (i32.add (local.get $held) (i32.const 16)))
      (local.set $states (i32.add (local.get $states) (i32.const 8)))
      (br_if $next (i32.gt_s (local.tee $size (i32.sub (local.get $size) (i32.const 4))) (i32.const 0)))))

  ;; A step of `size` memory cells (a multiple of 4): gates are 4 * size floats (forget, enter, leave, fresh), which are
  ;; lost, cells size floats, states size integers of 16 bits, from -4096 to 4096.
  (func (export "remember") (param $gates i32) (param $cells i32) (param $states i32) (param $size i32)
    (local $gap i32) (local $leave i32) (local $fresh i32)
    (local.set $gap (i32.shl (local.get $size) (i32.const 2)))
    (local.set $leave (i32.add (local.get $gates) (i32.shl (local.get $gap) (i32.const 1))))
    (local.set $fresh (i32.add (local.get $leave) (local.get $gap)))
    (call $squash (local.get $gates) (i32.mul (local.get $size) (i32.const 3)) (v128.const f32x4 0.5 0.5 0.5 0.5) (v128.const f32x4 0.5 0.5 0.5 0.5))
    (call $squash (local.get $fresh) (local.get $size) (v128.const f32x4 1 1 1 1) (v128.const f32x4 0 0 0 0))
    (call $hold (local.get $cells) (local.get $gates) (i32.add (local.get $gates) (local.get $gap)) (local.get $fresh) (local.get $size))
    (call $squash (local.get $fresh) (local.get $size) (v128.const f32x4 1 1 1 1) (v128.const f32x4 0 0 0 0))
    (call $show (local.get $states) (local.get $leave) (local.get $fresh) (local.get $size)))

  ;; out[j] = sum over a of max(0, own[a] + others[j, a] + kinds[kind[j], a]) * factors[a]: floats, rows of `width`
  ;; (a multiple of 4); kind holds places of rows.
  (func (export "rectifiedSums")
    (param $out i32) (param $own i32) (param $others i32) (param $otherRow i32) (param $kind i32) (param $factors i32) (param $rows i32) (param $width i32)
    (local $sum v128) (local $a i32) (local $k i32) (local $bytes i32)
    (local.set $bytes (i32.shl (local.get $width) (i32.const 2)))
    (loop $nextRow
      (local.set $sum (v128.const f32x4 0 0 0 0))
      (local.set $a (i32.const 0))
      (local.set $k (i32.load (local.get $kind)))
      (loop $nextChunk
        (local.set $sum
          (f32x4.add (local.get $sum)
            (f32x4.mul
              (v128.load (i32.add (local.get $factors) (local.get $a)))
              (f32x4.pmax
                (v128.const f32x4 0 0 0 0)
                (f32x4.add
                  (f32x4.add
                    (v128.load (i32.add (local.get $own) (local.get $a)))
                    (v128.load (i32.add (local.get $others) (local.get $a))))
                  (v128.load (i32.add (local.get $k) (local.get $a))))))))
        (br_if $nextChunk (i32.lt_u (local.tee $a (i32.add (local.get $a) (i32.const 16))) (local.get $bytes))))
      (f32.store (local.get $out)
        (f32.add
          (f32.add (f32x4.extract_lane 0 (local.get $sum)) (f32x4.extract_lane 1 (local.get $sum)))
          (f32.add (f32x4.extract_lane 2 (local.get $sum)) (f32x4.extract_lane 3 (local.get $sum)))))
      (local.set $out (i32.add (local.get $out) (i32.const 4)))
      (local.set $others (i32.add (local.get $others) (local.get $otherRow)))
      (local.set $kind (i32.add (local.get $kind) (i32.const 4)))
      (br_if $nextRow (local.tee $rows (i32.sub (local.get $rows) (i32.const 1))))))

  ;; out = bias + sum over a of max(0, own[a] + other[a]) * w[a]: own and other are `width` 32-bit floats, out, bias and
  ;; rows of w `columns` 64-bit floats (a multiple of 8), summed up in the order of a. `list` takes 16 * width bytes.
  (func (export "rectifiedRow")
    (param $out i32) (param $bias i32) (param $own i32) (param $other i32) (param $w i32) (param $list i32) (param $width i32) (param $columns i32)
    (local $end i32) (local $at i32) (local $column i32) (local $row i32) (local $bytes i32) (local $value v128)
    (local $s0 v128) (local $s1 v128) (local $s2 v128) (local $s3 v128)
    (local.set $bytes (i32.shl (local.get $columns) (i32.const 3)))
    (local.set $end (call $openUnits (local.get $list) (local.get $own) (local.get $other) (local.get $w) (local.get $bytes) (local.get $width)))
    (loop $nextColumns
      (local.set $s0 (v128.load (i32.add (local.get $bias) (local.get $column))))
      (local.set $s1 (v128.load offset=16 (i32.add (local.get $bias) (local.get $column))))
      (local.set $s2 (v128.load offset=32 (i32.add (local.get $bias) (local.get $column))))
      (local.set $s3 (v128.load offset=48 (i32.add (local.get $bias) (local.get $column))))
      (local.set $at (local.get $list))
      (block $done
        (loop $nextUnit
          (br_if $done (i32.eq (local.get $at) (local.get $end)))
          (local.set $value (v128.load64_splat (local.get $at)))
          (local.set $row (i32.add (i32.load offset=8 (local.get $at)) (local.get $column)))
          (local.set $s0 (f64x2.add (local.get $s0) (f64x2.mul (local.get $value) (v128.load (local.get $row)))))
          (local.set $s1 (f64x2.add (local.get $s1) (f64x2.mul (local.get $value) (v128.load offset=16 (local.get $row)))))
          (local.set $s2 (f64x2.add (local.get $s2) (f64x2.mul (local.get $value) (v128.load offset=32 (local.get $row)))))
          (local.set $s3 (f64x2.add (local.get $s3) (f64x2.mul (local.get $value) (v128.load offset=48 (local.get $row)))))
          (local.set $at (i32.add (local.get $at) (i32.const 16)))
          (br $nextUnit)))
      (local.set $row (i32.add (local.get $out) (local.get $column)))
      (v128.store (local.get $row) (local.get $s0))
      (v128.store offset=16 (local.get $row) (local.get $s1))
      (v128.store offset=32 (local.get $row) (local.get $s2))
      (v128.store offset=48 (local.get $row) (local.get $s3))
      (br_if $nextColumns (i32.lt_u (local.tee $column (i32.add (local.get $column) (i32.const 64))) (local.get $bytes)))))

  ;; Lists the units own[a] + other[a] above zero, about half of them: each as a 64-bit float, then the place of its row
  ;; of w. Returns the end of the list.
  (func $openUnits
    (param $list i32) (param $own i32) (param $other i32) (param $w i32) (param $row i32) (param $width i32) (result i32)
    (local $unit f32)
    (loop $next
      (local.set $unit (f32.add (f32.load (local.get $own)) (f32.load (local.get $other))))
      (f64.store (local.get $list) (f64.promote_f32 (local.get $unit)))
      (i32.store offset=8 (local.get $list) (local.get $w))
      ;; what is not above zero is written over
      (local.set $list (i32.add (local.get $list) (i32.shl (f32.gt (local.get $unit) (f32.const 0)) (i32.const 4))))
      (local.set $own (i32.add (local.get $own) (i32.const 4)))
      (local.set $other (i32.add (local.get $other) (i32.const 4)))
      (local.set $w (i32.add (local.get $w) (local.get $row)))
      (br_if $next (local.tee $width (i32.sub (local.get $width) (i32.const 1)))))
    (local.get $list)))
