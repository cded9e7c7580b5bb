;; Products of vectors and matrices, 128 bits at a time, for src/neural/kernels.ts. Places and strides are in bytes.
;; `npm run kernels` makes matrix.wasm of it.
(module
  (import "kernels" "memory" (memory 1))

  ;; out[i] += sum over k of a[i, k] * b[k], for rows of `width` 32-bit floats (a multiple of 16). Two rows go
  ;; together, so that each part of b is read once for both.
  (func (export "addMixed")
    (param $out i32) (param $outRow i32)
    (param $a i32) (param $aRow i32) (param $aColumn i32)
    (param $b i32) (param $bRow i32)
    (param $rows i32) (param $inner i32) (param $width i32)
    (local $c i32) (local $k i32) (local $at i32) (local $at2 i32) (local $pa i32) (local $pa2 i32) (local $pb i32)
    (local $factor v128) (local $v0 v128) (local $v1 v128) (local $v2 v128) (local $v3 v128)
    (local $factor2 v128) (local $w0 v128) (local $w1 v128) (local $w2 v128) (local $w3 v128)
    (local $part v128)
    (if (i32.or (i32.eqz (local.get $rows)) (i32.eqz (local.get $inner))) (then (return)))
    (block $single
      (loop $nextPair
        (br_if $single (i32.lt_u (local.get $rows) (i32.const 2)))
        (local.set $c (i32.const 0))
        (loop $nextChunk
          (local.set $at (i32.add (local.get $out) (i32.shl (local.get $c) (i32.const 2))))
          (local.set $at2 (i32.add (local.get $at) (local.get $outRow)))
          (local.set $pa (local.get $a))
          (local.set $pa2 (i32.add (local.get $a) (local.get $aRow)))
          (local.set $pb (i32.add (local.get $b) (i32.shl (local.get $c) (i32.const 2))))
          (local.set $k (local.get $inner))
          (local.set $v0 (v128.load (local.get $at)))
          (local.set $w0 (v128.load (local.get $at2)))
          (local.set $v1 (v128.load offset=16 (local.get $at)))
          (local.set $w1 (v128.load offset=16 (local.get $at2)))
          (local.set $v2 (v128.load offset=32 (local.get $at)))
          (local.set $w2 (v128.load offset=32 (local.get $at2)))
          (local.set $v3 (v128.load offset=48 (local.get $at)))
          (local.set $w3 (v128.load offset=48 (local.get $at2)))
          (loop $nextTerm
            (local.set $factor (v128.load32_splat (local.get $pa)))
            (local.set $factor2 (v128.load32_splat (local.get $pa2)))
            (local.set $part (v128.load (local.get $pb)))
            (local.set $v0 (f32x4.add (local.get $v0) (f32x4.mul (local.get $factor) (local.get $part))))
            (local.set $w0 (f32x4.add (local.get $w0) (f32x4.mul (local.get $factor2) (local.get $part))))
            (local.set $part (v128.load offset=16 (local.get $pb)))
            (local.set $v1 (f32x4.add (local.get $v1) (f32x4.mul (local.get $factor) (local.get $part))))
            (local.set $w1 (f32x4.add (local.get $w1) (f32x4.mul (local.get $factor2) (local.get $part))))
            (local.set $part (v128.load offset=32 (local.get $pb)))
            (local.set $v2 (f32x4.add (local.get $v2) (f32x4.mul (local.get $factor) (local.get $part))))
            (local.set $w2 (f32x4.add (local.get $w2) (f32x4.mul (local.get $factor2) (local.get $part))))
            (local.set $part (v128.load offset=48 (local.get $pb)))
            (local.set $v3 (f32x4.add (local.get $v3) (f32x4.mul (local.get $factor) (local.get $part))))
            (local.set $w3 (f32x4.add (local.get $w3) (f32x4.mul (local.get $factor2) (local.get $part))))
            (local.set $pa (i32.add (local.get $pa) (local.get $aColumn)))
            (local.set $pa2 (i32.add (local.get $pa2) (local.get $aColumn)))
            (local.set $pb (i32.add (local.get $pb) (local.get $bRow)))
            (br_if $nextTerm (local.tee $k (i32.sub (local.get $k) (i32.const 1)))))
          (v128.store (local.get $at) (local.get $v0))
          (v128.store (local.get $at2) (local.get $w0))
          (v128.store offset=16 (local.get $at) (local.get $v1))
          (v128.store offset=16 (local.get $at2) (local.get $w1))
          (v128.store offset=32 (local.get $at) (local.get $v2))
          (v128.store offset=32 (local.get $at2) (local.get $w2))
          (v128.store offset=48 (local.get $at) (local.get $v3))
          (v128.store offset=48 (local.get $at2) (local.get $w3))
          (br_if $nextChunk (i32.lt_u (local.tee $c (i32.add (local.get $c) (i32.const 16))) (local.get $width))))
        (local.set $out (i32.add (local.get $out) (i32.shl (local.get $outRow) (i32.const 1))))
        (local.set $a (i32.add (local.get $a) (i32.shl (local.get $aRow) (i32.const 1))))
        (local.set $rows (i32.sub (local.get $rows) (i32.const 2)))
        (br $nextPair)))
    (if (i32.eqz (local.get $rows)) (then (return)))
    (local.set $c (i32.const 0))
    (loop $nextChunk
      (local.set $at (i32.add (local.get $out) (i32.shl (local.get $c) (i32.const 2))))
      (local.set $pa (local.get $a))
      (local.set $pb (i32.add (local.get $b) (i32.shl (local.get $c) (i32.const 2))))
      (local.set $k (local.get $inner))
      (local.set $v0 (v128.load (local.get $at)))
      (local.set $v1 (v128.load offset=16 (local.get $at)))
      (local.set $v2 (v128.load offset=32 (local.get $at)))
      (local.set $v3 (v128.load offset=48 (local.get $at)))
      (loop $nextTerm
        (local.set $factor (v128.load32_splat (local.get $pa)))
        (local.set $v0 (f32x4.add (local.get $v0) (f32x4.mul (local.get $factor) (v128.load (local.get $pb)))))
        (local.set $v1 (f32x4.add (local.get $v1) (f32x4.mul (local.get $factor) (v128.load offset=16 (local.get $pb)))))
        (local.set $v2 (f32x4.add (local.get $v2) (f32x4.mul (local.get $factor) (v128.load offset=32 (local.get $pb)))))
        (local.set $v3 (f32x4.add (local.get $v3) (f32x4.mul (local.get $factor) (v128.load offset=48 (local.get $pb)))))
        (local.set $pa (i32.add (local.get $pa) (local.get $aColumn)))
        (local.set $pb (i32.add (local.get $pb) (local.get $bRow)))
        (br_if $nextTerm (local.tee $k (i32.sub (local.get $k) (i32.const 1)))))
      (v128.store (local.get $at) (local.get $v0))
      (v128.store offset=16 (local.get $at) (local.get $v1))
      (v128.store offset=32 (local.get $at) (local.get $v2))
      (v128.store offset=48 (local.get $at) (local.get $v3))
      (br_if $nextChunk (i32.lt_u (local.tee $c (i32.add (local.get $c) (i32.const 16))) (local.get $width)))))

  ;; out[i, j] += a[i] . b[j], for rows of `width` 32-bit floats (a multiple of 16); out has `columns` floats a row.
  (func (export "addDots")
    (param $out i32) (param $outRow i32)
    (param $a i32) (param $aRow i32)
    (param $b i32) (param $bRow i32)
    (param $rows i32) (param $columns i32) (param $width i32)
    (local $j i32) (local $pa i32) (local $pb i32) (local $pr i32) (local $end i32) (local $at i32)
    (local $v0 v128) (local $v1 v128) (local $v2 v128) (local $v3 v128)
    (if (i32.or (i32.eqz (local.get $rows)) (i32.eqz (local.get $columns))) (then (return)))
    (loop $nextRow
      (local.set $j (local.get $columns))
      (local.set $pr (local.get $b))
      (local.set $at (local.get $out))
      (loop $nextColumn
        (local.set $pa (local.get $a))
        (local.set $pb (local.get $pr))
        (local.set $end (i32.add (local.get $a) (i32.shl (local.get $width) (i32.const 2))))
        (local.set $v0 (v128.const f32x4 0 0 0 0))
        (local.set $v1 (v128.const f32x4 0 0 0 0))
        (local.set $v2 (v128.const f32x4 0 0 0 0))
        (local.set $v3 (v128.const f32x4 0 0 0 0))
        (loop $nextChunk
          (local.set $v0 (f32x4.add (local.get $v0) (f32x4.mul (v128.load (local.get $pa)) (v128.load (local.get $pb)))))
          (local.set $v1 (f32x4.add (local.get $v1) (f32x4.mul (v128.load offset=16 (local.get $pa)) (v128.load offset=16 (local.get $pb)))))
          (local.set $v2 (f32x4.add (local.get $v2) (f32x4.mul (v128.load offset=32 (local.get $pa)) (v128.load offset=32 (local.get $pb)))))
          (local.set $v3 (f32x4.add (local.get $v3) (f32x4.mul (v128.load offset=48 (local.get $pa)) (v128.load offset=48 (local.get $pb)))))
          (local.set $pb (i32.add (local.get $pb) (i32.const 64)))
          (br_if $nextChunk (i32.lt_u (local.tee $pa (i32.add (local.get $pa) (i32.const 64))) (local.get $end))))
        (local.set $v0 (f32x4.add (f32x4.add (local.get $v0) (local.get $v1)) (f32x4.add (local.get $v2) (local.get $v3))))
        (f32.store (local.get $at)
          (f32.add (f32.load (local.get $at))
            (f32.add
              (f32.add (f32x4.extract_lane 0 (local.get $v0)) (f32x4.extract_lane 1 (local.get $v0)))
              (f32.add (f32x4.extract_lane 2 (local.get $v0)) (f32x4.extract_lane 3 (local.get $v0))))))
        (local.set $at (i32.add (local.get $at) (i32.const 4)))
        (local.set $pr (i32.add (local.get $pr) (local.get $bRow)))
        (br_if $nextColumn (local.tee $j (i32.sub (local.get $j) (i32.const 1)))))
      (local.set $out (i32.add (local.get $out) (local.get $outRow)))
      (local.set $a (i32.add (local.get $a) (local.get $aRow)))
      (br_if $nextRow (local.tee $rows (i32.sub (local.get $rows) (i32.const 1))))))

  ;; out[r] = added[r] + scales[r] * (w[r] . x): floats, for rows (a multiple of 4) of `width` 16-bit integers (a
  ;; multiple of 8) whose products are summed in 32 bits.
  (func (export "integerRows")
    (param $out i32) (param $added i32) (param $scales i32) (param $w i32) (param $x i32) (param $rows i32) (param $width i32)
    (local $bytes i32) (local $px i32) (local $end i32)
    (local $p0 i32) (local $p1 i32) (local $p2 i32) (local $p3 i32) (local $value v128)
    (local $s0 v128) (local $s1 v128) (local $s2 v128) (local $s3 v128)
    (local.set $bytes (i32.shl (local.get $width) (i32.const 1)))
    (local.set $end (i32.add (local.get $x) (local.get $bytes)))
    (loop $nextRows
      (local.set $px (local.get $x))
      (local.set $p0 (local.get $w))
      (local.set $p1 (i32.add (local.get $p0) (local.get $bytes)))
      (local.set $p2 (i32.add (local.get $p1) (local.get $bytes)))
      (local.set $p3 (i32.add (local.get $p2) (local.get $bytes)))
      (local.set $w (i32.add (local.get $p3) (local.get $bytes)))
      (local.set $s0 (v128.const i32x4 0 0 0 0))
      (local.set $s1 (v128.const i32x4 0 0 0 0))
      (local.set $s2 (v128.const i32x4 0 0 0 0))
      (local.set $s3 (v128.const i32x4 0 0 0 0))
      (loop $nextChunk
        (local.set $value (v128.load (local.get $px)))
        (local.set $s0 (i32x4.add (local.get $s0) (i32x4.dot_i16x8_s (local.get $value) (v128.load (local.get $p0)))))
        (local.set $s1 (i32x4.add (local.get $s1) (i32x4.dot_i16x8_s (local.get $value) (v128.load (local.get $p1)))))
        (local.set $s2 (i32x4.add (local.get $s2) (i32x4.dot_i16x8_s (local.get $value) (v128.load (local.get $p2)))))
        (local.set $s3 (i32x4.add (local.get $s3) (i32x4.dot_i16x8_s (local.get $value) (v128.load (local.get $p3)))))
        (local.set $p0 (i32.add (local.get $p0) (i32.const 16)))
        (local.set $p1 (i32.add (local.get $p1) (i32.const 16)))
        (local.set $p2 (i32.add (local.get $p2) (i32.const 16)))
        (local.set $p3 (i32.add (local.get $p3) (i32.const 16)))
        (br_if $nextChunk (i32.lt_u (local.tee $px (i32.add (local.get $px) (i32.const 16))) (local.get $end))))
      ;; four rows of four sums are turned and added up
      (local.set $value (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $s0) (local.get $s1)))
      (local.set $s0 (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $s0) (local.get $s1)))
      (local.set $s0 (i32x4.add (local.get $s0) (local.get $value)))
      (local.set $value (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $s2) (local.get $s3)))
      (local.set $s2 (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $s2) (local.get $s3)))
      (local.set $s2 (i32x4.add (local.get $s2) (local.get $value)))
      (v128.store (local.get $out)
        (f32x4.add
          (v128.load (local.get $added))
          (f32x4.mul
            (v128.load (local.get $scales))
            (f32x4.convert_i32x4_s
              (i32x4.add
                (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $s0) (local.get $s2))
                (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $s0) (local.get $s2)))))))
      (local.set $out (i32.add (local.get $out) (i32.const 16)))
      (local.set $added (i32.add (local.get $added) (i32.const 16)))
      (local.set $scales (i32.add (local.get $scales) (i32.const 16)))
      (br_if $nextRows (i32.gt_s (local.tee $rows (i32.sub (local.get $rows) (i32.const 4))) (i32.const 0)))))

  ;; The hyperbolic tangent by a continued fraction, to within 0.0001; beyond 4.97 it is as good as 1.
  (func $tanh (param $x v128) (result v128)
    (local $s v128)
    (local.set $x (f32x4.pmin (f32x4.pmax (local.get $x) (v128.const f32x4 -4.97 -4.97 -4.97 -4.97)) (v128.const f32x4 4.97 4.97 4.97 4.97)))
    (local.set $s (f32x4.mul (local.get $x) (local.get $x)))
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
                (f32x4.mul (local.get $s) (v128.const f32x4 28 28 28 28)))))))))

  (func $sigmoid (param $x v128) (result v128)
    (f32x4.add (v128.const f32x4 0.5 0.5 0.5 0.5)
      (f32x4.mul (v128.const f32x4 0.5 0.5 0.5 0.5)
        (call $tanh (f32x4.mul (local.get $x) (v128.const f32x4 0.5 0.5 0.5 0.5))))))

  ;; Four memory cells: what they hold changes, what they show is returned, as integers, 4096 for 1. `gap` lies
  ;; between the gates of a cell: forget, input, output, content.
  (func $cells (param $gates i32) (param $cells i32) (param $gap i32) (result v128)
    (local $cell v128) (local $enter i32) (local $leave i32) (local $fresh i32)
    (local.set $enter (i32.add (local.get $gates) (local.get $gap)))
    (local.set $leave (i32.add (local.get $enter) (local.get $gap)))
    (local.set $fresh (i32.add (local.get $leave) (local.get $gap)))
    (local.set $cell
      (f32x4.add
        (f32x4.mul (call $sigmoid (v128.load (local.get $gates))) (v128.load (local.get $cells)))
        (f32x4.mul (call $sigmoid (v128.load (local.get $enter))) (call $tanh (v128.load (local.get $fresh))))))
    (v128.store (local.get $cells) (local.get $cell))
    (i32x4.trunc_sat_f32x4_s
      (f32x4.nearest
        (f32x4.mul (v128.const f32x4 4096 4096 4096 4096)
          (f32x4.mul (call $sigmoid (v128.load (local.get $leave))) (call $tanh (local.get $cell)))))))

  ;; A step of `size` memory cells (a multiple of 8): gates are 4 * size floats, cells size floats, states size
  ;; integers of 16 bits, from -4096 to 4096.
  (func (export "remember") (param $gates i32) (param $cells i32) (param $states i32) (param $size i32)
    (local $gap i32)
    (local.set $gap (i32.shl (local.get $size) (i32.const 2)))
    (loop $next
      (v128.store (local.get $states)
        (i16x8.narrow_i32x4_s
          (call $cells (local.get $gates) (local.get $cells) (local.get $gap))
          (call $cells (i32.add (local.get $gates) (i32.const 16)) (i32.add (local.get $cells) (i32.const 16)) (local.get $gap))))
      (local.set $gates (i32.add (local.get $gates) (i32.const 32)))
      (local.set $cells (i32.add (local.get $cells) (i32.const 32)))
      (local.set $states (i32.add (local.get $states) (i32.const 16)))
      (br_if $next (i32.gt_s (local.tee $size (i32.sub (local.get $size) (i32.const 8))) (i32.const 0)))))

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
      (br_if $nextRow (local.tee $rows (i32.sub (local.get $rows) (i32.const 1)))))))
