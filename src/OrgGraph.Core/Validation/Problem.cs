using OrgGraph.Core.Model;

namespace OrgGraph.Core.Validation;

/// <summary>Why a record cannot become part of the organisation.</summary>
/// <param name="Code">What is wrong, for programs.</param>
/// <param name="Record">The record that is to be changed.</param>
/// <param name="Field">Which of its fields, by the name of the <see cref="Column"/>; null when it is the record as a whole.</param>
/// <param name="Message">What is wrong, for people: one sentence.</param>
/// <param name="Fix">What would be right: one sentence.</param>
/// <param name="Others">The other records that have a part in it.</param>
public sealed record Problem(ProblemCode Code, OrgRecord Record, string? Field, string Message, string Fix, params IReadOnlyList<OrgRecord> Others);
