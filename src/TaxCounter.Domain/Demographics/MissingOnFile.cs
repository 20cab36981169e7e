using TaxCounter.Domain.Accounts;

namespace TaxCounter.Domain.Demographics;

/// <summary>Something that the office should have on file of an account and has not: asked for whenever the customer is there.</summary>
/// <param name="Says">In a few words: <c>no phone on file</c>.</param>
/// <param name="Field">The field of the form that it is entered in.</param>
public sealed record MissingOnFile(string Says, string Field)
{
    /// <summary>What is missing on a day, in the order of the form.</summary>
    public static IReadOnlyList<MissingOnFile> Of(Account account, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(account);
        List<MissingOnFile> missing = [];
        if (account.MailingOn(day).Street.Length == 0)
        {
            missing.Add(new("no mailing address on file", "mailing"));
        }
        else if (account.AlertsOn(day).Any(a => a.Kind == AlertKind.MailReturned))
        {
            missing.Add(new("mail comes back: ask for the right address", "mailing"));
        }

        if (account.PhoneOn(day).Length == 0)
        {
            missing.Add(new("no phone on file", "phone"));
        }

        if (account.EmailOn(day).Length == 0)
        {
            missing.Add(new("no e-mail on file", "email"));
        }

        if (account.Kind == AccountKind.Business && account.OfficersOn(day).Count == 0)
        {
            missing.Add(new("no owner or officer on file", "officer"));
        }

        if (account.LanguageOn(day).Length == 0)
        {
            missing.Add(new("no language on file", "language"));
        }

        return missing;
    }
}
