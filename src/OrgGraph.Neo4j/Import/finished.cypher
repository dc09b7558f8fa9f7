// Whether an import made its revision current: asked when the answer to its last commit was lost.
MATCH (revision:Revision {number: $given.number})
RETURN revision.token = $given.token AS isFinished
