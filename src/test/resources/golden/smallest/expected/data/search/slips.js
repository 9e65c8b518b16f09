dossierSearch.take("slips",["01702 06 0b 1ell 1ook 0hung 0is 0june 0lindow 0of 0parish 0the 2omas 0webb","01702 06 0b 1el 1ok 0is 0lindv 0of 0paris 0sung 0te 1omas 0une 0veb"]);
