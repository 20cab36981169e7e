using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Returns;

/// <summary>
/// A return recomputed line by line. The first line that differs from its own arithmetic, worked out from the entries as filed up to it, is the finding; lines that
/// only follow a wrong one are not.
/// </summary>
public sealed class ReturnCheck
{
    private readonly ReturnArithmetic _sums;
    private readonly Dictionary<ReturnCell, Money> _settled;

    private ReturnCheck(ReturnArithmetic sums)
    {
        _sums = sums;
        Findings = [.. sums.Form.Lines.SelectMany(FindingsOf)];
        Corrected = Recompute(settle: false);
        _settled = Recompute(settle: true);
    }

    public ReturnForm Form => _sums.Form;

    public ReturnFacts Facts => _sums.Facts;

    public ReturnEntries Entries => _sums.Entries;

    /// <summary>Every line that is wrong by itself, in the order of the form.</summary>
    public IReadOnlyList<ReturnFinding> Findings { get; }

    /// <summary>The finding; null for a return that is right.</summary>
    public ReturnFinding? First => Findings.Count == 0 ? null : Findings[0];

    /// <summary>Every line as it comes out right; what only the taxpayer can settle stays as filed.</summary>
    public IReadOnlyDictionary<ReturnCell, Money> Corrected { get; }

    /// <summary>The same with what only the taxpayer can settle taken as the finding gives it.</summary>
    public IReadOnlyDictionary<ReturnCell, Money> Settled => _settled;

    /// <summary>The tax as filed, before late charges.</summary>
    public Money ChargeAsFiled => Charge(Entries.Of);

    /// <summary>The tax as it comes out right, before late charges.</summary>
    public Money ChargeCorrected => Charge(Of(Corrected));

    /// <summary>What was remitted by the return itself.</summary>
    public Money RemittedAsFiled => Form.Totals.FirstOrDefault(Entries.Has) is { } line ? Entries.Of(new ReturnCell(line, null)) : Money.Zero;

    /// <summary>What should have been remitted.</summary>
    public Money TotalCorrected => Corrected.TryGetValue(new ReturnCell(Form.Totals[0], null), out var all) ? all : Corrected[new ReturnCell(Form.Totals[^1], null)];

    /// <summary>More owed than was remitted, late charges of the return included; below zero when too much was.</summary>
    public Money Effect => TotalCorrected - RemittedAsFiled;

    /// <summary>Recomputes a return; refused where the rule book lacks what the form needs for the period.</summary>
    public static Result<ReturnCheck> Of(RuleBook book, ReturnForm form, ReturnFacts facts, ReturnEntries entries)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(entries);
        if (facts.FiledOn < facts.Period.FirstDay)
        {
            return ReturnRefusals.FiledBeforePeriodEnds(facts.FiledOn, facts.Period);
        }

        var sums = ReturnArithmetic.For(book, form, facts, entries);
        return sums.Refusal is { } no ? no : new ReturnCheck(sums.Value);
    }

    private Money Charge(Func<ReturnCell, Money> get) => _sums.Total(Form.ChargePlus, null, get) - _sums.Total(Form.ChargeMinus, null, get);

    private IEnumerable<string?> Places(ReturnLine line) => line.HasColumns ? _sums.Columns.Select(c => (string?)c.Id) : [null];

    private bool IsLeftOut(ReturnLine line) => line.OnlyIfLate && !Facts.IsLate && !Entries.Has(line.Id);

    private IEnumerable<ReturnFinding> FindingsOf(ReturnLine line)
    {
        if (line.Kind == ReturnLineKind.Split)
        {
            return SplitFinding(line) is { } split ? [split] : [];
        }

        return IsLeftOut(line) ? [] : Places(line).Select(column => FindingOf(line, column)).OfType<ReturnFinding>();
    }

    private ReturnFinding? FindingOf(ReturnLine line, string? column)
    {
        var cell = new ReturnCell(line.Id, column);
        var entered = Entries.Of(cell);
        if (line.Kind == ReturnLineKind.Entry)
        {
            return entered.IsNegative && !line.MayBeNegative ? Make(line, cell, Money.Zero, ReturnHint.None) : null;
        }

        if (line.Kind == ReturnLineKind.AtMost)
        {
            var most = _sums.Amount(line.Of!, column, Entries.Of);
            return entered > most || entered.IsNegative ? Make(line, cell, entered.IsNegative ? Money.Zero : most, ReturnSlips.Of(entered, most, Form)) : null;
        }

        var should = _sums.Compute(line, column, Entries.Of);
        return entered == should || _sums.AsGood(line, column, Entries.Of).Contains(entered) ? null : Make(line, cell, should, HintOf(line, column, entered, should));
    }

    /// <summary>Columns that do not add up: the one that a slip of the pen explains, or else the first. Where a slip explains several, nothing tells which.</summary>
    private ReturnFinding? SplitFinding(ReturnLine line)
    {
        var columns = _sums.Columns.Count > 0 ? _sums.Columns : [Form.Columns[0]];
        var missing = _sums.Amount(line.Of!, null, Entries.Of) - columns.Total(c => Entries.Of(new ReturnCell(line.Id, c.Id)));
        if (missing.IsZero)
        {
            return null;
        }

        ReturnHint Slip(ReturnColumn column) => Entries.Of(new ReturnCell(line.Id, column.Id)) is var entered ? ReturnSlips.Of(entered, entered + missing, Form) : ReturnHint.None;
        var slipped = columns.Where(c => Slip(c) != ReturnHint.None).ToList() is [var only] ? only : null;
        var cell = new ReturnCell(line.Id, (slipped ?? columns[0]).Id);
        return Make(line, cell, Entries.Of(cell) + missing, slipped is null ? ReturnHint.None : Slip(slipped));
    }

    private ReturnHint HintOf(ReturnLine line, string? column, Money entered, Money should)
    {
        if (ReturnWords.CauseOf(_sums, line, column, entered) is not null)
        {
            return ReturnHint.None; // a rule that was missed explains it, not the pen
        }

        var slip = ReturnSlips.Of(entered, should, Form);
        var belongsElsewhere = slip == ReturnHint.None && !entered.IsZero && column is not null
            && _sums.Columns.Any(c => c.Id != column && _sums.Compute(line, c.Id, Entries.Of) == entered);
        return belongsElsewhere ? ReturnHint.WrongColumn : slip;
    }

    private ReturnFinding Make(ReturnLine line, ReturnCell cell, Money should, ReturnHint hint)
    {
        var entry = Entries.Find(cell);
        return new ReturnFinding
        {
            Cell = cell,
            Named = entry?.Named is { } named && (Form.Columns.Count == 1 || named.Contains('/', StringComparison.Ordinal) == cell.Column is not null) ? named : cell.ToString(),
            Line = line,
            Entered = entry?.Amount ?? Entries.Of(cell),
            IsMissing = entry is null && Entries.Of(cell).IsZero,
            ShouldBe = should,
            Hint = hint,
            TaxpayerSettles = line.IsEntry,
            Says = ReturnWords.Says(_sums, line, cell.Column, should, hint),
        };
    }

    private Dictionary<ReturnCell, Money> Recompute(bool settle)
    {
        var right = new Dictionary<ReturnCell, Money>();
        var get = Of(right);
        foreach (var line in Form.Lines)
        {
            foreach (var cell in Places(line).Select(c => new ReturnCell(line.Id, c)))
            {
                var settled = Findings.FirstOrDefault(f => f.Cell == cell && f.TaxpayerSettles);
                right[cell] = line.IsEntry ? settle && settled is not null ? settled.ShouldBe : Entries.Of(cell) : _sums.Compute(line, cell.Column, get);
            }
        }

        return right;
    }

    private static Func<ReturnCell, Money> Of(IReadOnlyDictionary<ReturnCell, Money> amounts) => cell => amounts.TryGetValue(cell, out var amount) ? amount : Money.Zero;
}
