<#assign title="Mots-clés" description="Mots-clés" address="keywords/">
<#include "head.ftl">
<h1>Mots-clés</h1>
<ul><#list tags as tag><li><a href="/${tag.uri}">${tag.name?html}</a></li></#list></ul>
<#include "foot.ftl">
