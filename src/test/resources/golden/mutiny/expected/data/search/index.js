dossierSearch.take("index",{"version":"2bf92065b4","names":[""],"tops":[],"words":[""],"common":[],"passages":30,"texts":[0]});
