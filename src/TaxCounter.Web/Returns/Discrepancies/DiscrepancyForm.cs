using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Returns;

namespace TaxCounter.Web.Returns;

/// <summary>What a customer says is wrong, as it is written down.</summary>
public sealed class DiscrepancyForm
{
    /// <summary>Made with the form, so that a second click finds the first.</summary>
    public Guid Id { get; set; }

    /// <summary>The account's number.</summary>
    public string For { get; set; } = "";

    public string? Tax { get; set; }

    public string? Span { get; set; }

    public string? CustomerSays { get; set; }

    public string? Found { get; set; }

    public DiscrepancyOutcome LeadsTo { get; set; } = DiscrepancyOutcome.Nothing;

    /// <summary>The discrepancy; a period that is none is refused by its field.</summary>
    public NoteDiscrepancy Read(Account account)
    {
        ArgumentNullException.ThrowIfNull(account);
        return new NoteDiscrepancy
        {
            Id = new DiscrepancyId(Id),
            AccountId = account.Id,
            TaxType = Tax ?? "",
            Period = Period.TryParse(TypedText.Plain(Span).ToUpperInvariant(), out var period) ? period : null,
            CustomerSays = CustomerSays ?? "",
            Found = Found ?? "",
            LeadsTo = LeadsTo,
        };
    }
}
