using System.Globalization;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Web.Cashiering;

/// <summary>The small steps on the payment page: one more tender, one less, another account on the same receipt.</summary>
internal sealed class PaymentSteps(IAccounts accounts)
{
    /// <summary>Does one step to the form; null, or an unknown step, changes nothing. Gives every fault where what was typed is not complete.</summary>
    public async Task<IReadOnlyList<Refusal>> Do(PaymentForm form, string? step)
    {
        var (name, index) = Read(step);
        switch (name)
        {
            case "add":
                return Add(form);
            case "remove" when index >= 0 && index < form.Tenders.Count:
                form.Tenders.RemoveAt(index);
                return [];
            case "leave" when index > 0 && index < form.Accounts.Count:
                form.Fees.RemoveAll(f => f.Account == form.Accounts[index]);
                form.Accounts.RemoveAt(index);
                form.Left = true;
                return [];
            case "fee":
                return AddFee(form) is { } noFee ? [noFee] : [];
            case "no-fee" when index >= 0 && index < form.Fees.Count:
                form.Fees.RemoveAt(index);
                return [];
            case "account":
                return await AddAccount(form) is { } no ? [no] : [];
            default:
                return [];
        }
    }

    private static IReadOnlyList<Refusal> Add(PaymentForm form)
    {
        if (form.Typed() is not { } tender)
        {
            return [CashieringRefusals.TenderAmount];
        }

        if (tender.Draft().Faults() is { Count: > 0 } faults)
        {
            return faults;
        }

        form.Take(tender);
        return [];
    }

    private static Refusal? AddFee(PaymentForm form)
    {
        var typed = form.AddFeeCount?.Trim() is { Length: > 0 } text ? text : "1";
        if (!int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count is < 1 or > FeeAsked.Most)
        {
            return FeeRefusals.WrongCount;
        }

        if (string.IsNullOrWhiteSpace(form.AddFee))
        {
            return FeeRefusals.Choose;
        }

        if (form.Fees.Count == FeeSale.Most)
        {
            return FeeRefusals.TooMany;
        }

        form.Fees.Add(new FeeRow { Code = form.AddFee, Count = count, Account = form.Accounts.Contains(form.AddFeeTo ?? "") ? form.AddFeeTo! : form.Accounts[0] });
        form.AddFee = form.AddFeeCount = form.AddFeeTo = null;
        return null;
    }

    private async Task<Refusal?> AddAccount(PaymentForm form)
    {
        var typed = form.AddAccount?.Trim() ?? "";
        if (!AccountNumber.TryParse(typed, out var number) || await accounts.Find(number) is null)
        {
            return AccountRefusals.Unknown(typed.Length > 20 ? typed[..20] : typed) with { Field = "AddAccount" };
        }

        if (!form.Accounts.Contains(number.Digits))
        {
            form.Accounts.Add(number.Digits);
            form.Added = number.Digits; // what it owes is ticked; every other tick stays as it is
        }

        form.AddAccount = null;
        return null;
    }

    private static (string? Name, int Index) Read(string? step)
    {
        var parts = (step ?? "").Split(':', 2);
        return (parts[0], parts.Length == 2 && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : -1);
    }
}
