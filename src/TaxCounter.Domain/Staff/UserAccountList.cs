using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Staff;

/// <summary>A page of the administrator's list, with what all pages come to.</summary>
/// <param name="Page">By user name.</param>
/// <param name="Enabled">How many user accounts are enabled.</param>
/// <param name="Disabled">How many are disabled.</param>
/// <param name="SignedIn">At how many workstations somebody is signed in now.</param>
public sealed record UserAccountList(RecordPage<UserAccountRow> Page, int Enabled, int Disabled, int SignedIn);
