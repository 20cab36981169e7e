using System.Globalization;
using System.Text.RegularExpressions;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Kernel;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Audit;

/// <summary>What is looked for in the audit trail, as the address says it.</summary>
public sealed partial record AuditForm
{
    /// <summary>A user name, an employee number or a part of a name.</summary>
    public string? Who { get; init; }

    /// <summary>The code of an act.</summary>
    public string? What { get; init; }

    /// <summary>An account number as typed.</summary>
    public string? Account { get; init; }

    /// <summary>A receipt, a drawer, a deposit, a day.</summary>
    public string? Subject { get; init; }

    /// <summary>The first day.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day.</summary>
    public DateOnly? To { get; init; }

    /// <summary>A part of the reason or the details.</summary>
    public string? Text { get; init; }

    public int Page { get; init; } = 1;

    /// <summary>The page that is shown.</summary>
    public int At => Math.Clamp(Page, 1, AuditQuestion.LastPage);

    /// <summary>Whether anything is looked for.</summary>
    public bool IsEmpty => From is null && To is null && Texts.All(t => string.IsNullOrWhiteSpace(t.Value));

    /// <summary>Why it cannot be looked for, by the field; none when it can.</summary>
    public IEnumerable<(string Field, string Sentence)> Wrong()
    {
        foreach (var (field, value) in Texts.Where(t => t.Value is { Length: > 0 }))
        {
            if (value!.Length > 100)
            {
                yield return (field, "Use 100 characters or fewer.");
            }
            else if (SecretText.Holds(value) || LooksLikeTaxId().IsMatch(value))
            {
                yield return (field, "This looks like a tax ID or a card number. Neither is ever in the audit trail. Search for the account instead.");
            }
        }

        if (Account is { Length: > 0 } && !AccountNumber.TryParse(Account, out _))
        {
            yield return (nameof(Account), $"“{(Account.Length > 40 ? Account[..40] + "…" : Account)}” is not an account number. An account number has ten digits; the last is a check digit.");
        }

        if (From > To)
        {
            yield return (nameof(To), "The last day is before the first day. Choose a later last day.");
        }
    }

    /// <summary>The question, once nothing is <see cref="Wrong"/>.</summary>
    public AuditQuestion ToQuestion(OfficeOptions office)
    {
        ArgumentNullException.ThrowIfNull(office);
        return new AuditQuestion
        {
            Who = Said(Who),
            What = Said(What),
            Account = AccountNumber.TryParse(Account, out var account) ? account.Digits : null,
            Subject = Said(Subject),
            From = From is { } first ? office.StartOf(first) : null,
            Before = To is { } last ? office.StartOf(last.AddDays(1)) : null,
            Text = Said(Text),
        };
    }

    /// <summary>What was looked for, as the trail itself keeps it; of a text only that there was one.</summary>
    public string InWords() => string.Join(", ", new[]
    {
        Said(Who) is { } who ? "who " + who : null,
        Said(What) is { } what ? "what " + what : null,
        Said(Subject) is { } subject ? "subject " + subject : null,
        From is { } from ? "from " + from.Field() : null,
        To is { } to ? "to " + to.Field() : null,
        Said(Text) is not null ? "text" : null,
        At > 1 ? "page " + At.ToString(CultureInfo.InvariantCulture) : null,
    }.OfType<string>());

    /// <summary>The address of the same question.</summary>
    public string Url(string path = "/audit", int page = 1)
    {
        List<string> said = [];
        foreach (var (field, value) in Texts.Where(t => !string.IsNullOrWhiteSpace(t.Value)))
        {
            said.Add($"{char.ToLowerInvariant(field[0])}{field[1..]}={Uri.EscapeDataString(value!.Trim())}");
        }

        if (From is { } from)
        {
            said.Add("from=" + from.Field());
        }

        if (To is { } to)
        {
            said.Add("to=" + to.Field());
        }

        if (page > 1)
        {
            said.Add("page=" + page.ToString(CultureInfo.InvariantCulture));
        }

        return path + (said.Count == 0 ? "" : "?" + string.Join('&', said));
    }

    private (string Field, string? Value)[] Texts => [(nameof(Who), Who), (nameof(What), What), (nameof(Account), Account), (nameof(Subject), Subject), (nameof(Text), Text)];

    private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    [GeneratedRegex(@"(?<!\d)(\d{9}|\d{3}[- ]\d{2}[- ]\d{4}|\d{2}[- ]\d{7})(?!\d)")]
    private static partial Regex LooksLikeTaxId();
}
