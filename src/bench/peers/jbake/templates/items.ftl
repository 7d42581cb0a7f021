<h1>${title?html}</h1>
<ul>
<#list items as item><li><a href="/${item.uri}">n° ${item.numero} ${item.title?html}</a> <p>${item.summary?html}</p></li>
</#list></ul>
