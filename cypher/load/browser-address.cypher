// Where the server says that its Browser is.
SHOW SETTINGS 'server.http.enabled', 'server.http.advertised_address', 'server.https.enabled', 'server.https.advertised_address'
YIELD name, value
RETURN name, value
