namespace TaxCounter.Domain.Staff;

/// <summary>Something that was done under a delegation.</summary>
/// <param name="At">When (UTC).</param>
/// <param name="What">The act's code, as the audit trail has it.</param>
/// <param name="Subject">What it was done to.</param>
/// <param name="Account">The account it concerns.</param>
public sealed record DelegatedAct(DateTime At, string What, string? Subject, string? Account);
