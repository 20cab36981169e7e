using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Returns;

namespace TaxCounter.Web.Returns;

/// <summary>A return as it is keyed: whose, for what, how it came, and every amount as the taxpayer wrote it.</summary>
public sealed class EntryForm
{
    /// <summary>Made with the form, so that a second click finds the first.</summary>
    public Guid Id { get; set; }

    /// <summary>The account's number.</summary>
    public string For { get; set; } = "";

    /// <summary>The tax type's code.</summary>
    public string Tax { get; set; } = "";

    /// <summary>The period as typed.</summary>
    public string Span { get; set; } = "";

    /// <summary>The columns shown, <c>A,D</c>.</summary>
    public string Columns { get; set; } = "";

    public string Way { get; set; } = "";

    public DateOnly? Received { get; set; }

    public DateOnly? Postmark { get; set; }

    public DateOnly? Paid { get; set; }

    /// <summary>Where the rule book has no due date.</summary>
    public DateOnly? Due { get; set; }

    public bool Amends { get; set; }

    public bool Last { get; set; }

    public bool Letter { get; set; }

    public string? Remark { get; set; }

    /// <summary>The user name of the supervisor who approves what disappears by it.</summary>
    public string? Approver { get; set; }

    /// <summary>Their password; kept nowhere.</summary>
    public string? ApproverPassword { get; set; }

    /// <summary>The code of their authenticator app; never shown again.</summary>
    public string? AppCode { get; set; }

    /// <summary>What was written, by place: <c>16/A</c>.</summary>
    public Dictionary<string, string?> Lines { get; set; } = [];

    /// <summary>What the page showed, as a fingerprint; only what was shown is posted.</summary>
    public string? Shown { get; set; }

    /// <summary>The return, once period and day are in order.</summary>
    public FileReturn Read(Account account, Period period)
    {
        ArgumentNullException.ThrowIfNull(account);
        return new FileReturn
        {
            Id = new FiledReturnId(Id),
            AccountId = account.Id,
            TaxType = Tax,
            Period = period,
            Channel = Way,
            ReceivedOn = Received!.Value,
            PostmarkOn = Postmark,
            PaidOn = Paid,
            DueOn = Due,
            Entries = [.. Lines.Where(l => !string.IsNullOrWhiteSpace(l.Value)).Select(l => KeyValuePair.Create(l.Key, l.Value!.Trim()))],
            IsAmended = Amends,
            IsFinal = Last,
            SendLetter = Letter,
            Note = TypedText.Plain(Remark),
        };
    }
}
