using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Demographics;

namespace TaxCounter.Web.Demographics;

/// <summary>What the account's page shows of what is on file.</summary>
/// <param name="Account">Whose.</param>
/// <param name="Today">The office's day.</param>
/// <param name="Missing">What is missing, for those who may enter it.</param>
public sealed record OnFileSeen(Account Account, DateOnly Today, IReadOnlyList<MissingOnFile> Missing)
{
    /// <summary>The page of what is on file.</summary>
    public string Url => $"/accounts/{Account.Number}/on-file";

    /// <summary>Who is in office today.</summary>
    public IReadOnlyList<Officer> Officers => Account.OfficersOn(Today);
}
