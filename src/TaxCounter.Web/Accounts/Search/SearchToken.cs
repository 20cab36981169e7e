using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Accounts;

/// <summary>
/// What was typed into the search box, sealed for the address of the list: names and last fours stand in no history and no log,
/// and yet Back shows the list again. Good for one person and one working day.
/// </summary>
public sealed class SearchToken(IDataProtectionProvider protection)
{
    private static readonly TimeSpan _day = TimeSpan.FromHours(12);

    /// <summary>Seals it.</summary>
    public string Seal(string typed, StaffMember who) => For(who).Protect(typed, _day);

    /// <summary>What was typed; null when the token is not this person's, too old or no token.</summary>
    public string? Open(string? token, StaffMember who)
    {
        if (string.IsNullOrEmpty(token) || token.Length > 2000)
        {
            return null;
        }

        try
        {
            return For(who).Unprotect(token);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private ITimeLimitedDataProtector For(StaffMember who) => protection.CreateProtector("TaxCounter.Search", who.Id.Value.ToString()).ToTimeLimitedDataProtector();
}
