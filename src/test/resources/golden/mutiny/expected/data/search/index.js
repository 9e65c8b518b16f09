dossierSearch.take("index",{"version":"e88c091a2e","names":[""],"tops":[],"words":[""],"common":[],"passages":30,"texts":[0]});
