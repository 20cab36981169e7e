namespace TaxCounter.Domain.Staff;

/// <summary>What a supervisor asks for who will be away.</summary>
/// <param name="Holder">Who is to decide in their place.</param>
/// <param name="FirstDay">The first day.</param>
/// <param name="LastDay">The last day.</param>
public sealed record DelegationRequest(StaffMember Holder, DateOnly FirstDay, DateOnly LastDay);
