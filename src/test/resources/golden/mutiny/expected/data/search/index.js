dossierSearch.take("index",{"version":"831b04bb8d","names":[""],"tops":[],"words":[""],"common":[],"passages":30,"texts":[0]});
