// What the server reports to others, and whom it lets in.
// @returns name, value
SHOW SETTINGS YIELD name, value
WHERE name IN ['client.allow_telemetry', 'dbms.security.auth_enabled', 'dbms.usage_report.enabled', 'server.bolt.telemetry.enabled']
RETURN name, value
ORDER BY name
