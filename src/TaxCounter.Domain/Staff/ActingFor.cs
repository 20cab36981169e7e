namespace TaxCounter.Domain.Staff;

/// <summary>For whom somebody decides today, by a delegation that is in force.</summary>
/// <param name="Delegation">The delegation.</param>
/// <param name="Person">The person who is away: the employee number.</param>
/// <param name="Name">Their name.</param>
/// <param name="LastDay">The last day it holds.</param>
public sealed record ActingFor(DelegationId Delegation, string Person, string Name, DateOnly LastDay);
