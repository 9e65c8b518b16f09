dossierSearch.take("index",{"version":"d02f3fbf8d","names":[""],"tops":[],"words":[""],"common":[],"passages":2,"texts":[0]});
