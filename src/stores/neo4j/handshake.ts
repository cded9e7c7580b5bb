/** Asks a port whether it speaks Bolt, before the driver waits for an answer that may never come. */
import { connect } from 'node:net';

export type PortAnswer = 'bolt' | 'http' | 'none';

/** Bolt's magic number and proposals of versions: 5.8 down to 5.0, then 4.4 (Bolt protocol, "Handshake"). */
const HANDSHAKE = Buffer.from('6060b017' + '00080805' + '00000404' + '00000000' + '00000000', 'hex');
/** How an HTTP server's answer begins: "HTTP". */
const HTTP = 0x48545450;

/** What answers at an unencrypted port within the time. */
export function askPort(host: string, port: number, timeoutMs: number): Promise<PortAnswer> {
  return new Promise((resolve) => {
    const socket = connect(port, host, () => socket.write(HANDSHAKE));
    const end = (answer: PortAnswer): void => {
      clearTimeout(timer);
      socket.destroy();
      resolve(answer);
    };
    const timer = setTimeout(() => end('none'), timeoutMs);
    socket.once('data', (data) => {
      const word = data.length < 4 ? 0 : data.readUInt32BE(0);
      end(word === HTTP ? 'http' : word === 0 ? 'none' : 'bolt');
    });
    socket.once('error', () => end('none'));
    socket.once('close', () => end('none'));
  });
}
