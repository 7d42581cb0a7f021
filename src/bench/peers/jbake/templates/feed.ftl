<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>${config.site_title?xml}</title><id>https://exemple.org/</id>
<#list published_posts as post><#if post?index == 50><#break></#if><entry><title>${post.title?xml}</title><id>https://exemple.org/${post.uri}</id>
<link href="https://exemple.org/${post.uri}"/><updated>${post.date?string("yyyy-MM-dd")}T00:00:00Z</updated><summary>${post.summary?xml}</summary></entry>
</#list></feed>
