using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Returns;

/// <summary>What each line of a return comes to, from the lines before it: as filed, or as corrected.</summary>
internal sealed class ReturnArithmetic
{
    /// <summary>Sellers round up sale by sale, so a little more than the rate on all sales can be collected; a hundredth more is a slip.</summary>
    private const decimal MostOfGross = 1.01m;

    private const int CentsOfDollar = 100;

    private readonly RuleBook _book;
    private readonly ReturnForm _form;
    private readonly ReturnFacts _facts;
    private readonly ReturnEntries _entries;
    private readonly Dictionary<string, decimal> _rates = [];

    private ReturnArithmetic(RuleBook book, ReturnForm form, ReturnFacts facts, ReturnEntries entries) => (_book, _form, _facts, _entries) = (book, form, facts, entries);

    public ReturnForm Form => _form;

    public ReturnFacts Facts => _facts;

    public ReturnEntries Entries => _entries;

    /// <summary>The columns that the return uses.</summary>
    public required IReadOnlyList<ReturnColumn> Columns { get; init; }

    public IReadOnlyDictionary<string, decimal> Rates => _rates;

    /// <summary>What the seller keeps, by the law of the period; null where the return has no such line.</summary>
    public Dated<DiscountRule>? Discount { get; private init; }

    public string DiscountName { get; private init; } = "";

    /// <summary>The most the seller keeps of one return; null without a limit.</summary>
    public Money? Cap => Discount?.Value.Caps is { } caps && caps.TryGetValue(_facts.Period.Kind.Frequency(), out var cap) ? cap : null;

    /// <summary>Gets ready; refused where the rule book lacks a rate, a discount rule or late charges for the period.</summary>
    public static Result<ReturnArithmetic> For(RuleBook book, ReturnForm form, ReturnFacts facts, ReturnEntries entries)
    {
        var name = "";
        var discount = form.Lines.Any(l => l.Kind == ReturnLineKind.Discount) ? book.Discounts.RuleOf(facts.TaxType, facts.Period.LastDay, out name) : null;
        if (discount?.Refusal is { } unknown)
        {
            return unknown;
        }

        var made = new ReturnArithmetic(book, form, facts, entries) { Columns = entries.Columns, Discount = discount?.Value, DiscountName = name };
        if (form.Lines.Any(l => l.Kind is ReturnLineKind.Rate or ReturnLineKind.RateOrCollected))
        {
            foreach (var column in made.Columns)
            {
                var rate = book.RateOf(facts.TaxType, column, facts.Period);
                if (rate.Refusal is { } no)
                {
                    return no;
                }

                made._rates[column.Id] = rate.Value;
            }
        }

        return book.LateChargesOf(made.Question(new Money(100), Money.Zero)).Refusal is { } noLaw ? noLaw : made;
    }

    /// <summary>What a line comes to in a column.</summary>
    public Money Compute(ReturnLine line, string? column, Func<ReturnCell, Money> get) => line.Kind switch
    {
        ReturnLineKind.Sum => Total(line.Plus, column, get) - Total(line.Minus, column, get),
        ReturnLineKind.Rate => _form.Share(Amount(line.Of!, column, get), _rates[column!]),
        ReturnLineKind.RateOrCollected => OrCollected(line, column!, get),
        ReturnLineKind.Discount => line.IsShared ? Shares(line, get)[column!] : DiscountOn(Amount(line.Of!, column, get)),
        ReturnLineKind.Penalty => _form.Round(Late(line, column, get).Penalty),
        ReturnLineKind.Interest => _form.Round(Late(line, column, get).Interest),
        ReturnLineKind.LicenseFee => _form.Round(FeeOf(column!, Amount(line.Of!, column, get))),
        _ => get(new ReturnCell(line.Id, column)),
    };

    /// <summary>The amounts of one line or of all its columns.</summary>
    public Money Amount(string line, string? column, Func<ReturnCell, Money> get) =>
        !_form.FindLine(line)!.HasColumns ? get(new ReturnCell(line, null))
        : column is not null ? get(new ReturnCell(line, column))
        : Columns.Total(c => get(new ReturnCell(line, c.Id)));

    public Money Total(IReadOnlyList<string> lines, string? column, Func<ReturnCell, Money> get) => lines.Total(l => Amount(l, column, get));

    /// <summary>Other amounts that are as good, where the sources leave it open.</summary>
    public IEnumerable<Money> AsGood(ReturnLine line, string? column, Func<ReturnCell, Money> get)
    {
        foreach (var open in line.EitherWay)
        {
            var amount = Amount(open, column, get);
            var without = Compute(line, column, get) - (line.Plus.Contains(open) ? amount : Money.Zero) + (line.Minus.Contains(open) ? amount : Money.Zero);
            yield return without;
            yield return without + amount;
            yield return without - amount;
        }

        if (line is { Kind: ReturnLineKind.Discount, IsShared: true } && OtherRounding(line, column!, get) is { } rounded)
        {
            yield return rounded;
        }
    }

    /// <summary>Late charges as the rule book asks them for a return.</summary>
    public LateChargesQuestion Question(Money tax, Money paidAhead) => new()
    {
        TaxType = _facts.TaxType,
        DueOn = _facts.DueOn,
        AsOf = _facts.SettledOn,
        Charges = [new DatedAmount(_facts.DueOn, tax)],
        Credits = paidAhead.IsPositive ? [new DatedAmount(_facts.DueOn, paidAhead)] : [],
        FiledOn = _facts.FiledOn,
    };

    public LateChargesQuestion Question(ReturnLine line, string? column, Func<ReturnCell, Money> get) =>
        Question(Money.Max(Money.Zero, Total(line.Plus, column, get) - Total(line.Minus, column, get)), Total(line.PaidAhead, column, get));

    /// <summary>How the late charges of a line come about, from the entries as filed.</summary>
    public IReadOnlyList<LateChargesStep> LateStepsOf(ReturnLine line, string? column) => _book.LateChargesOf(Question(line, column, _entries.Of)).Value.Steps;

    private LateAmounts Late(ReturnLine line, string? column, Func<ReturnCell, Money> get) => _book.LateAmountsOf(Question(line, column, get)).Value;

    private Money OrCollected(ReturnLine line, string column, Func<ReturnCell, Money> get)
    {
        var computed = _form.Share(Amount(line.Of!, column, get), _rates[column]);
        if (line.Collected is { } collected && _entries.Has(collected))
        {
            return Money.Max(computed, Amount(collected, column, get));
        }

        var written = _entries.Of(new ReturnCell(line.Id, column));
        return written > computed && !LooksWrong(line, column, written, computed, get) ? written : computed;
    }

    /// <summary>
    /// More than the computed tax is tax collected, unless it is the computed one miswritten or rounded up, of another column's rate or of both together, of the gross,
    /// or more than all sales can have brought.
    /// </summary>
    private bool LooksWrong(ReturnLine line, string column, Money written, Money computed, Func<ReturnCell, Money> get)
    {
        var of = Amount(line.Of!, column, get);
        var gross = BaseBefore(line) is { } before ? Amount(before, column, get) : Money.Zero;
        return ReturnSlips.Of(written, computed, _form) != ReturnHint.None || IsRoundedUp(of, column, written)
            || OtherRate(of, column, written) is not null || AddedRate(of, column, written) is not null
            || gross.IsPositive && (written == _form.Share(gross, _rates[column]) || written > _form.Share(gross, _rates[column] * MostOfGross));
    }

    /// <summary>Whether the amount that was written is the exact tax rounded up, to the cent or to the dollar.</summary>
    public bool IsRoundedUp(Money of, string column, Money written)
    {
        var exact = of.Cents * _rates[column];
        return written.Cents > exact && (written.Cents - exact < 1 && written.Cents != _form.Round(new Money((long)decimal.Round(exact, MidpointRounding.AwayFromZero))).Cents
            || written.Cents % CentsOfDollar == 0 && written.Cents - exact < CentsOfDollar && decimal.Round(exact, MidpointRounding.AwayFromZero) % CentsOfDollar != 0);
    }

    /// <summary>The column whose rate, added to this one's, makes the amount that was written, or null.</summary>
    public ReturnColumn? AddedRate(Money of, string column, Money written) => of.IsZero ? null
        : _form.Columns.FirstOrDefault(c => c.Id != column && _book.RateOf(_facts.TaxType, c, _facts.Period) is { Refusal: null } rate && _form.Share(of, rate.Value + _rates[column]) == written);

    /// <summary>The column whose rate makes the amount that was written, or null.</summary>
    public ReturnColumn? OtherRate(Money of, string column, Money written) => of.IsZero ? null
        : _form.Columns.FirstOrDefault(c => c.Id != column && _book.RateOf(_facts.TaxType, c, _facts.Period) is { Refusal: null } rate && rate.Value != _rates[column] && _form.Share(of, rate.Value) == written);

    /// <summary>The line that the taxed amount is not above: the gross.</summary>
    public string? BaseBefore(ReturnLine line) => line.Of is { } of && _form.FindLine(of) is { Kind: ReturnLineKind.AtMost } net ? net.Of : null;

    /// <summary>What the seller keeps of one amount.</summary>
    public Money DiscountOn(Money tax)
    {
        if (_facts.IsLate || Discount is null || tax.IsNegative)
        {
            return Money.Zero;
        }

        var full = _form.Share(tax, Discount.Value.Rate);
        return Cap is { } cap ? Money.Min(full, cap) : full;
    }

    /// <summary>The discount of all columns, shared in proportion to the tax; each share rounded half up, the last one takes the rest.</summary>
    private Dictionary<string, Money> Shares(ReturnLine line, Func<ReturnCell, Money> get)
    {
        var taxes = Columns.Select(c => (c.Id, Tax: Money.Max(Money.Zero, Amount(line.Of!, c.Id, get)))).ToList();
        var total = taxes.Total(t => t.Tax);
        var all = DiscountOn(total);
        var shares = taxes.ToDictionary(t => t.Id, _ => Money.Zero);
        var left = all;
        foreach (var (id, tax) in taxes.Where(t => t.Tax.IsPositive))
        {
            var isLast = id == taxes.FindLast(t => t.Tax.IsPositive).Id;
            shares[id] = isLast ? left : _form.Share(all, (decimal)tax.Cents / total.Cents);
            left -= shares[id];
        }

        return shares;
    }

    /// <summary>How the shares are rounded was not found: any rounding of each within a cent that adds up, and the rate on each column below the limit.</summary>
    private Money? OtherRounding(ReturnLine line, string column, Func<ReturnCell, Money> get)
    {
        var shares = Shares(line, get);
        var all = shares.Values.Total(s => s);
        Money Written(string id) => get(new ReturnCell(line.Id, id));
        var addsUp = Columns.Total(c => Written(c.Id)) == all && Columns.All(c => (Written(c.Id) - shares[c.Id]).Abs() <= _form.Unit);
        var alone = DiscountOn(Amount(line.Of!, column, get));
        var belowCap = Cap is null || all < Cap;
        return addsUp ? Written(column) : belowCap && (alone - shares[column]).Abs() <= _form.Unit ? alone : null;
    }

    private Money FeeOf(string licenseClass, Money gross)
    {
        var fee = _book.LicenseFee(new LicenseFeeQuestion { Class = licenseClass, Gross = Money.Max(Money.Zero, gross), Year = _facts.Period.FirstDay.Year });
        return fee.Refusal is null && Money.TryParse(fee.Value.Result, out var amount) ? amount : Money.Zero;
    }
}
