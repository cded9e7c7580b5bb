/** What to do instead where a server cannot be made here. */
export const DOCKER_REMEDY = 'start the same server in Docker: docker compose up -d';
