dossierSearch.take("index",{"version":"9d74e72549","names":[""],"tops":[],"words":[""],"common":[],"passages":2,"texts":[0]});
