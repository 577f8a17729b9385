# What the shorthands of a cube mean, written out (RDF Data Cube, 10.2 and 10.3); the queries beside
# this file rely on it. First types and component properties, then what is attached higher up.

INSERT { ?observation a qb:Observation } WHERE {
  { ?slice qb:observation ?observation } UNION { ?observation qb:dataSet ?dataSet }
} ;
INSERT { ?slice a qb:Slice } WHERE { ?dataSet qb:slice ?slice } ;
INSERT { ?component qb:componentProperty ?p . ?p a qb:DimensionProperty } WHERE { ?component qb:dimension ?p } ;
INSERT { ?component qb:componentProperty ?p . ?p a qb:MeasureProperty } WHERE { ?component qb:measure ?p } ;
INSERT { ?component qb:componentProperty ?p . ?p a qb:AttributeProperty } WHERE { ?component qb:attribute ?p } ;

INSERT { ?observation ?p ?value } WHERE {
  ?component qb:componentAttachment qb:DataSet ; qb:componentProperty ?p .
  ?dataSet qb:structure/qb:component ?component ; ?p ?value .
  ?observation qb:dataSet ?dataSet .
} ;
INSERT { ?observation ?p ?value } WHERE {
  ?component qb:componentAttachment qb:Slice ; qb:componentProperty ?p .
  ?dataSet qb:structure/qb:component ?component ; qb:slice ?slice .
  ?slice ?p ?value ; qb:observation ?observation .
} ;
INSERT { ?observation ?p ?value } WHERE {
  ?dataSet qb:structure/qb:component/qb:componentProperty ?p ; qb:slice ?slice .
  ?p a qb:DimensionProperty .
  ?slice ?p ?value ; qb:observation ?observation .
}
