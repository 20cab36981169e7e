using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Web.Accounts;

/// <summary>How accounts are spoken of on screen and paper.</summary>
public static class AccountWords
{
    private static readonly Dictionary<string, string> _languages = new(StringComparer.OrdinalIgnoreCase)
    {
        ["en"] = "English",
        ["es"] = "Spanish",
        ["vi"] = "Vietnamese",
        ["fr"] = "French",
        ["zh"] = "Chinese",
        ["ar"] = "Arabic",
        ["pt"] = "Portuguese",
        ["ru"] = "Russian",
    };

    /// <summary>The name of a tax type; its code where the book has none.</summary>
    public static string TaxName(this RuleBook rules, string code)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return rules.FindTaxType(code)?.Name ?? code;
    }

    /// <summary><c>location 1700 · Parish / EBR School</c>.</summary>
    public static string Location(this RuleBook rules, string code)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return rules.FindLocation(code) is { } location ? $"location {code} · {location.Name}" : $"location {code}";
    }

    /// <summary>What the business is: <c>contractor · NAICS 236118</c>; empty when nothing is known.</summary>
    public static string Trade(this Account account)
    {
        ArgumentNullException.ThrowIfNull(account);
        return string.Join(" · ", new[] { account.BusinessType, account.Naics.Length > 0 ? "NAICS " + account.Naics : "" }.Where(t => t.Length > 0));
    }

    /// <summary>An alert as rules and addresses name it: <c>license-hold</c>.</summary>
    public static string Dashed(this AlertKind kind) => string.Concat(kind.ToString().Select((c, i) => i > 0 && char.IsUpper(c) ? $"-{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));

    /// <summary>The language they prefer.</summary>
    public static string LanguageName(this Account account, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(account);
        return LanguageName(account.LanguageOn(day));
    }

    /// <summary>A language by its two letters.</summary>
    public static string LanguageName(string code) => _languages.GetValueOrDefault(code, code);

    /// <summary>The languages that a customer can prefer, with two letters each.</summary>
    public static IReadOnlyDictionary<string, string> Languages => _languages;

    /// <summary>What is filed on a day: <c>Sales monthly, Occupational license yearly</c>; empty when nothing is.</summary>
    public static string Files(this Account account, RuleBook rules, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(account);
        var now = account.Registrations.Where(r => r.From <= today && (r.To is null || r.To >= today)).OrderBy(r => rules.TaxTypes.TakeWhile(t => t.Code != r.TaxType).Count());
        return string.Join(", ", now.Select(r => $"{rules.TaxName(r.TaxType)} {r.Frequency.Words()}"));
    }

    /// <summary>How often.</summary>
    public static string Words(this FilingFrequency frequency) => frequency switch
    {
        FilingFrequency.Monthly => "monthly",
        FilingFrequency.Quarterly => "quarterly",
        FilingFrequency.Semiannual => "semiannually",
        _ => "annually",
    };

    /// <summary>What an alert is about.</summary>
    public static string Words(this AlertKind kind) => kind switch
    {
        AlertKind.CertifiedFundsOnly => "Certified funds only",
        AlertKind.Bankruptcy => "Bankruptcy",
        AlertKind.Appeal => "Under appeal",
        AlertKind.LicenseHold => "License hold",
        AlertKind.PaymentPlan => "Payment plan",
        AlertKind.Represented => "Represented",
        AlertKind.DoNotCall => "Do not call",
        AlertKind.MailReturned => "Mail comes back",
        _ => "Notice",
    };

    /// <summary>What happened, in one or two words.</summary>
    public static string Words(this PostingKind kind) => PostingKinds.Of(kind).Words;

    /// <summary>Before or after the due date, as a tag says it.</summary>
    public static string Days(int days) => days == 1 ? "1 day late" : $"{days} days late";

    /// <summary>What of a part the journal holds and what it does not yet: <c>Penalty: posted 45.56, not posted yet 45.56.</c> Empty where there is none.</summary>
    public static string Posted(string part, Money posted, Money notPosted) =>
        posted.IsZero && notPosted.IsZero ? ""
        : posted.IsZero ? $"{part}: accrued {notPosted}, not posted yet."
        : notPosted.IsZero ? $"{part}: posted {posted}."
        : notPosted.IsNegative ? $"{part}: posted {posted}, of which {notPosted.Abs()} comes off with the next payment."
        : $"{part}: posted {posted}, and {notPosted} accrued but not posted yet.";

    /// <summary>The amount with a plus sign when it adds to what is owed.</summary>
    public static string Signed(this Money money) => money.IsPositive ? "+" + money : money.ToString();
}
