# docker build -t orggraph . && docker run -p 8080:8080 -v orggraph:/data orggraph
# Banana Cake Pop comes from npm, the program from the sources; what runs holds neither Node nor an SDK nor a shell, and is not root.
FROM node:20-slim AS ide
WORKDIR /src
COPY src/OrgGraph.Api/Ide/ ./
RUN node fetch.mjs /ide

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY . .
RUN dotnet publish src/OrgGraph.Api -c Release -o /app -p:Ide=false && mkdir /data

# The extra image has the time zones, which working calendars need.
FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled-extra
WORKDIR /app
COPY --from=build /app ./
COPY --from=ide /ide ./ide
COPY --from=build --chown=$APP_UID:$APP_UID /data /data
ENV ASPNETCORE_URLS=http://+:8080 OrgGraph__Embedded__Path=/data/orggraph.db
EXPOSE 8080
VOLUME /data
USER $APP_UID
ENTRYPOINT ["dotnet", "OrgGraph.Api.dll"]
