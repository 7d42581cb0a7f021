<#assign title=content.title description=content.summary address=content.uri>
<#include "head.ftl">
<article>
<header>
<p>Fiche n° ${content.numero}</p>
<h1>${content.title?html}</h1>
<p>${content.subtitle?html}</p>
<p>${content.summary?html}</p>
<p><time datetime="${content.date?string("yyyy-MM-dd")}">${content.date?string("MM/yyyy")}</time></p>
<ul><#list content.tags as tag><li><a href="/keywords/${tag}.html">${tag?html}</a></li></#list></ul>
</header>
${content.body}
<nav aria-label="Fiches voisines">
<#if content.previousContent??><a rel="prev" href="/${content.previousContent.uri}">${content.previousContent.title?html}</a></#if>
<#if content.nextContent??><a rel="next" href="/${content.nextContent.uri}">${content.nextContent.title?html}</a></#if>
</nav>
</article>
<#include "foot.ftl">
