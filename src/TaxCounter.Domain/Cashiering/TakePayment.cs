using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Cashiering;

/// <summary>What a clerk asks for when a customer pays.</summary>
public sealed record TakePayment
{
    /// <summary>Made with the form.</summary>
    public required PaymentEventId Id { get; init; }

    /// <summary>Whose debts; the first one keeps what is left over.</summary>
    public required IReadOnlyList<AccountId> Accounts { get; init; }

    /// <summary>Which obligations it pays.</summary>
    public required IReadOnlyList<ObligationId> Obligations { get; init; }

    /// <summary>Fees of the counter that the visit charges and pays.</summary>
    public IReadOnlyList<FeeAsked> Fees { get; init; } = [];

    /// <summary>What was handed over.</summary>
    public required IReadOnlyList<TenderDraft> Tenders { get; init; }

    /// <summary>The day from which it counts; null for today.</summary>
    public DateOnly? EffectiveOn { get; init; }

    /// <summary>The evidence for an earlier day, by its key in the rule book.</summary>
    public string? Proof { get; init; }

    /// <summary>The clerk has looked again at an amount many times over what is due.</summary>
    public bool AmountIsRight { get; init; }

    /// <summary>What the screen said is to be paid; if it is something else by now, the clerk must look again.</summary>
    public required Money ShownToPay { get; init; }

    /// <summary>The office's day on which the screen worked that out; on another day the clerk must look again, even where the figures are the same. Null: not asked.</summary>
    public DateOnly? ShownOn { get; init; }

    /// <summary>The clerk has read that the rest stays on the account as credit.</summary>
    public bool KeepRestAsCredit { get; init; }

    /// <summary>
    /// The content in one hash, so that the same key with other content is noticed. Each value stands behind its length:
    /// no two contents read the same, whatever a reference or a reason holds.
    /// </summary>
    /// <param name="reason">The reason typed with it, if one.</param>
    public string Fingerprint(string? reason)
    {
        var text = new StringBuilder();
        Add([.. Accounts.Select(a => a.Value.ToString())]);
        Add([.. Obligations.Select(o => o.Value).Order().Select(o => o.ToString())]);
        foreach (var t in Tenders)
        {
            Add(t.Kind.ToString(), Number(t.Amount.Cents), t.RoutingNumber, t.DocumentNumber, t.CardReference, t.CardLastFour, t.DrawnBy, Number(t.WrittenOn?.DayNumber));
        }

        foreach (var fee in Fees)
        {
            Add("fee", fee.Code, Number(fee.Count), fee.Account.Value.ToString());
        }

        Add(Number(EffectiveOn?.DayNumber), Number(ShownToPay.Cents), KeepRestAsCredit ? "keep" : null, reason, Proof);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));

        void Add(params ReadOnlySpan<string?> values)
        {
            text.Append('[').Append(values.Length);
            foreach (var value in values)
            {
                text.Append('|').Append(value?.Length ?? 0).Append(':').Append(value);
            }
        }

        static string? Number(long? value) => value?.ToString(CultureInfo.InvariantCulture);
    }
}
