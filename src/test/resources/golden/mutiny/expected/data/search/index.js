dossierSearch.take("index",{"version":"c16bd8228b","names":[""],"tops":[],"words":[""],"common":[],"passages":30,"texts":[0]});
