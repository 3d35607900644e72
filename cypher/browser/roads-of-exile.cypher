// Who went into exile where
MATCH (who)-[x:EXILED_TO]->(place:Place)
RETURN *
