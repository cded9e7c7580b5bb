/** The settings of neo4j.conf for a server on this machine alone. */
import { HOST } from './ports';

export type Settings = Readonly<Record<string, string>>;

export interface Ports {
  readonly http: number;
  readonly bolt: number;
}

/** Settings for a small, private server; `extra` wins. An unknown setting stops Neo4j's start. */
export function serverSettings({ http, bolt }: Ports, extra: Settings = {}): Settings {
  return {
    'server.default_listen_address': HOST,
    'server.bolt.listen_address': `${HOST}:${bolt}`,
    // without the advertised addresses, discovery sends drivers and the Browser to the default ports
    'server.bolt.advertised_address': `${HOST}:${bolt}`,
    'server.http.listen_address': `${HOST}:${http}`,
    'server.http.advertised_address': `${HOST}:${http}`,
    'server.https.enabled': 'false',
    // otherwise LOAD CSV may read the whole home folder
    'server.directories.import': 'import',
    'server.memory.pagecache.size': '128m',
    // otherwise every fresh folder holds 512 MB of empty transaction log
    'db.tx_log.preallocate': 'false',
    'dbms.usage_report.enabled': 'false',
    // otherwise a stop takes ten seconds
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
    'db.shutdown_transaction_end_timeout': '0s',
    ...extra,
  };
}

/** neo4j.conf's text. */
export function formatSettings(settings: Settings): string {
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}
