using Microsoft.Extensions.Options;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Cashiering;

/// <summary>Finds a receipt and what its pages need around it.</summary>
public sealed class ReceiptDesk(IPaymentEvents paymentEvents, IDrawers drawers, IAccounts accounts, RuleBook rules, IOptions<OfficeOptions> office)
{
    /// <summary>The same on a paper, with one sheet or all, as an address asks for them.</summary>
    public async Task<Result<ReceiptPage>> Find(string typed, string? paper, string? only)
    {
        var found = await Find(typed);
        return found.Refusal is { } no ? no : found.Value with
        {
            Paper = string.Equals(paper, "letter", StringComparison.OrdinalIgnoreCase) ? Paper.Letter : Paper.Roll80mm,
            Only = found.Value.IsForSeveral ? found.Value.Payers.FirstOrDefault(p => p.Number.Digits == only) : null,
        };
    }

    /// <summary>Whether the money of a receipt is at the bank, or sealed for it.</summary>
    public Task<bool> IsBanked(PaymentEvent visit) => paymentEvents.IsBanked(visit, drawers);

    /// <summary>The receipt of a number as typed or scanned; refused for a number that is not one, or that was not issued.</summary>
    public async Task<Result<ReceiptPage>> Find(string typed)
    {
        if (!ReceiptNumber.TryParse(typed, out var number) || await paymentEvents.Find(number) is not { } paymentEvent)
        {
            return CashieringRefusals.UnknownReceipt(typed.Length > 24 ? typed[..24] : typed);
        }

        List<Account> payers = [];
        foreach (var id in paymentEvent.Payments.Select(p => p.AccountId).Distinct())
        {
            payers.Add((await accounts.Find(id))!);
        }

        return new ReceiptPage
        {
            PaymentEvent = paymentEvent,
            Payers = payers,
            Rules = rules,
            TakenAt = office.Value.LocalOf(paymentEvent.Taken.At),
            VoidedAt = paymentEvent.Void?.Decided?.At is { } at ? office.Value.LocalOf(at) : null,
        };
    }
}
