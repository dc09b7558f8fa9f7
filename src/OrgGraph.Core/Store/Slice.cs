namespace OrgGraph.Core.Store;

/// <summary>What a rule needs to see. Each question has its own, in its own folder; a store answers it with the part of the organisation that it names.</summary>
public abstract record Slice;
