<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<#list published_content as one><url><loc>https://exemple.org/${one.uri}</loc></url>
</#list></urlset>
