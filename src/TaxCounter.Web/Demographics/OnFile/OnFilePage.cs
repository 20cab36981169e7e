using Microsoft.AspNetCore.Mvc.Rendering;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Demographics;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Web.Accounts;

namespace TaxCounter.Web.Demographics;

/// <summary>What is on file of an account: on a day, how it came to be, and the form of a change.</summary>
public sealed record OnFilePage
{
    private static readonly FilePart[] _parts = [FilePart.Mailing, FilePart.Location, FilePart.Phone, FilePart.OtherPhone, FilePart.Email, FilePart.OtherEmail, FilePart.Language];

    public required Account Account { get; init; }

    public required OnFileForm Form { get; init; }

    /// <summary>Every change, the newest first.</summary>
    public required IReadOnlyList<AccountChange> Changes { get; init; }

    /// <summary>The ways of verification that the rule book has today.</summary>
    public required IReadOnlyList<VerificationRule> Rules { get; init; }

    /// <summary>The day that is shown.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The office's day.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Whether the person who looks may change it.</summary>
    public required bool Works { get; init; }

    /// <summary>The field that is opened: what is missing.</summary>
    public string? At { get; init; }

    public string Url => $"/accounts/{Account.Number}/on-file";

    /// <summary>What is on file on the day that is shown.</summary>
    public IEnumerable<(string Label, string Value)> OnDay => _parts.Select(p => (Capital(p.Words()), Says(p, Account.OnFile(p, default, Day))))
        .Concat(Account.OfficersOn(Day).Select(o => ("Owner or officer", o.Says)));

    /// <summary>The languages to choose from.</summary>
    public IEnumerable<SelectListItem> Languages => AccountWords.Languages.Select(l => new SelectListItem(l.Value, l.Key)).Prepend(new SelectListItem("Choose", ""));

    /// <summary>How it can be verified.</summary>
    public IEnumerable<SelectListItem> Ways => Rules.Select(r => new SelectListItem(r.Name, r.Id)).Prepend(new SelectListItem("Choose", ""));

    /// <summary>By whom a change was undone; null while it stands.</summary>
    public AccountChange? UndoneBy(AccountChange change) => Changes.FirstOrDefault(c => c.Undoes == change.Number);

    /// <summary>A value as people read it.</summary>
    public static string Says(FilePart part, string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return part == FilePart.Language && value.Length > 0 ? AccountWords.LanguageName(value) : FileText.Says(part, value) is { Length: > 0 } says ? says : "none";
    }

    /// <summary>Who says so of a way of verification today.</summary>
    public Authority? AuthorityOf(VerificationRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return rule.Rows.On(Today) is { Refusal: null } row ? row.Value.Authority : null;
    }

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
