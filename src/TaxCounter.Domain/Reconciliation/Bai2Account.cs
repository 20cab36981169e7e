using System.Globalization;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Reconciliation;

/// <summary>An account of a BAI2 file while it is read.</summary>
internal sealed class Bai2Account(string number)
{
    public string Number { get; } = number;

    /// <summary>Its balances and totals, by type.</summary>
    public Dictionary<int, Money> Figures { get; } = [];
    public List<ReadItem> Items { get; } = [];

    /// <summary>A movement on it.</summary>
    public void Moved(int line, DateOnly day, int type, Money amount, (string Bank, string Customer, string Text) told)
    {
        var kind = Bai2Type.KindOf(type);
        Items.Add(new ReadItem
        {
            Line = line,
            Account = Number,
            Day = day,
            Type = type.ToString("000", CultureInfo.InvariantCulture),
            Kind = kind,
            Amount = Bai2Type.IsDebit(type) ? -amount : amount,
            BankReference = WithoutCard(told.Bank),
            CustomerReference = WithoutCard(told.Customer),
            Text = WithoutCard(told.Text),
            CheckNumber = kind == ItemKind.Returned && told.Customer.Length is > 0 and <= 10 && told.Customer.All(char.IsAsciiDigit) ? told.Customer : "",
        });
    }

    /// <summary>The account once all is read. Without movements of its own the bank's totals count.</summary>
    public StatementAccount Closed(DateOnly asOf) => new(
        Number, asOf, Figure(Bai2Type.Opening), Figure(Bai2Type.Closing), Figure(Bai2Type.Available),
        Items.Count > 0 ? Items.Where(i => i.Amount.IsPositive).Total(i => i.Amount) : Figure(Bai2Type.TotalCredits) ?? Money.Zero,
        Items.Count > 0 ? -Items.Where(i => i.Amount.IsNegative).Total(i => i.Amount) : Figure(Bai2Type.TotalDebits) ?? Money.Zero);

    /// <summary>A bank's words as they are kept: no card number ever; its digits are covered.</summary>
    private static string WithoutCard(string text) => CardNumberGuard.HoldsCardNumber(text) ? string.Concat(text.Select(c => char.IsDigit(c) ? '•' : c)) : text;

    private Money? Figure(int type) => Figures.TryGetValue(type, out var amount) ? amount : null;
}
