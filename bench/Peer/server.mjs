// The nearest that @neo4j/graphql can ask of the graph that OrgGraph keeps: the seats assigned to an account or to those above it, and the seats
// above each, to fixed depths. It decides nothing, explains nothing and knows no revisions: it only reads what stands there.
import { createServer } from "node:http";
import { Neo4jGraphQL } from "@neo4j/graphql";
import { createHandler } from "graphql-http/lib/use/http";
import neo4j from "neo4j-driver";

const typeDefs = `#graphql
  type Account @node {
    id: ID!
    partOf: [Account!]! @relationship(type: "PART_OF", direction: OUT)
    assignments: [Owns!]! @relationship(type: "THING", direction: IN)
  }
  type Owns @node {
    role: String!
    owner: [Position!]! @relationship(type: "OWNER", direction: OUT)
  }
  type Position @node {
    id: ID!
    states: [PositionState!]! @relationship(type: "STATE", direction: OUT)
    reportsTo: [Position!]! @relationship(type: "REPORTS_TO", direction: OUT)
    heldBy: [Person!]! @relationship(type: "HOLDS", direction: IN)
  }
  type PositionState @node { title: String! }
  type Person @node {
    id: ID!
    states: [PersonState!]! @relationship(type: "STATE", direction: OUT)
  }
  type PersonState @node { name: String! }
`;

const { OrgGraph__Neo4j__Uri: uri, OrgGraph__Neo4j__Password: password, PORT } = process.env;
const driver = neo4j.driver(uri, neo4j.auth.basic("neo4j", password));
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const answer = createHandler({ schema, context: () => ({ sessionConfig: { database: "neo4j" } }) });
createServer(answer).listen(Number(PORT), "127.0.0.1");
