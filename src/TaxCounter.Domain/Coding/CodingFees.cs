using System.Globalization;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Coding;

/// <summary>The license, its table, and what is due first.</summary>
internal sealed class CodingFees(RuleBook book, CodingAnswers answers, CodingFacts facts)
{
    public CodingPart License { get; private set; } = CodingPart.Nothing;

    public CodingPart Table { get; private set; } = CodingPart.Nothing;

    public CodingPart First { get; private set; } = CodingPart.Nothing;

    public string? FeeClass { get; private set; }

    public Money? DueOnOpening { get; private set; }

    public void Find(CodingRun run, int places)
    {
        if (run.First(CodingOutcome.License) is not { } item)
        {
            return;
        }

        var license = book.Coding.Licenses.First(l => l.Id == item.Value);
        var row = license.Rows.On(answers.AppliedOn);
        License = CodingPart.Of(item with { Value = license.Name });
        if (row.Refusal is { } unknown)
        {
            Table = CodingPart.Of(item with { Value = CodingPart.NotKnown, Says = unknown.Message });
            First = Table;
            return;
        }

        FeeClass = row.Value.Value.FeeClass;
        Table = CodingPart.Of(item with { Value = row.Value.Value.FeeTable, Rule = "licenses/" + license.Id, Authority = row.Value.Authority });
        First = FirstOf(run, row.Value, item, places);
        if (FeeClass is not null && answers.OpenedOn is { } opened && book.Licenses.NewBusiness?.On(opened) is { Refusal: null } rule)
        {
            facts.Add("balance-by", DateWords.Date(opened.AddDays(rule.Value.Value.BalanceWithinDays)), "");
        }
    }

    private CodingPart FirstOf(CodingRun run, Dated<CodingLicenseRow> row, CodingItem license, int places)
    {
        if (run.First(CodingOutcome.FirstFee) is { } ruled)
        {
            DueOnOpening = Money.TryParse(ruled.Value, out var amount) ? amount : null;
            return CodingPart.Of(ruled);
        }

        if (row.Value.FeeClass is not { } kind)
        {
            DueOnOpening = Money.TryParse(row.Value.Fee ?? "", out var fee) ? fee : null;
            return CodingPart.Of(license with { Value = row.Value.Fee ?? CodingPart.NotKnown, Says = "What the license costs.", Authority = row.Authority });
        }

        var isNew = !facts.Has("existing");
        var gross = isNew ? answers.Number("first_30_days_gross") : answers.Number("last_year_gross");
        if (!isNew && gross is null && book.Licenses.Find(kind)?.Fees.On(answers.AppliedOn) is { Refusal: null } table && table.Value.Value.GoesByReceipts)
        {
            facts.Add("gross-missing", "yes", "");
            return CodingPart.Of(license with { Value = CodingPart.NotKnown, Says = "The renewal goes by last year's gross receipts, which are not known.", Authority = row.Authority });
        }

        var answer = book.LicenseFee(new LicenseFeeQuestion
        {
            Class = kind,
            Gross = Money.Dollars(gross ?? 0),
            Year = isNew ? (answers.OpenedOn ?? answers.AppliedOn).Year : answers.AppliedOn.Year,
            Opened = isNew ? answers.OpenedOn ?? answers.AppliedOn : answers.OpenedOn?.Year == answers.AppliedOn.Year - 1 ? answers.OpenedOn : null,
            Rooms = answers.Number("rooms") is { } rooms ? (int)rooms : null,
        });
        return answer.Refusal is { } no
            ? CodingPart.Of(license with { Value = CodingPart.NotKnown, Says = no.Message, Authority = row.Authority })
            : Said(answer.Value, license, places, isNew ? gross : null);
    }

    private CodingPart Said(Calculation fee, CodingItem license, int places, decimal? gross)
    {
        var opening = fee.Lines[0].Amount ?? Money.Zero;
        DueOnOpening = opening;
        var whole = Money.TryParse(fee.Result, out var amount) ? amount : opening;
        var text = whole.Plain();
        if (gross is not null && fee.Lines.Count > 2 && whole != opening && answers.OpenedOn is { } opened)
        {
            var by = book.Licenses.NewBusiness!.On(opened).Value.Value.BalanceWithinDays;
            text = $"{text} for the year ({(fee.Lines[1].Formula == "as they were" ? "actual receipts" : fee.Lines[1].Formula?.Replace('×', 'x'))} = {fee.Lines[1].Amount}); {opening.Plain()} tentative, {(whole - opening).Plain()} more by {DateWords.Iso(opened.AddDays(by))}";
        }

        if (places > 1)
        {
            text = string.Create(CultureInfo.InvariantCulture, $"{new Money(whole.Cents * places).Plain()} ({whole.Plain()} for each location)");
        }

        var items = fee.Lines.Where(l => l.Amount is not null).Select(l => new CodingItem(l.Amount!.Value.Plain(), $"{l.Label}: {l.Formula}.") { Rule = "license-fees", Answer = license.Answer, Authority = l.Authority ?? license.Authority });
        return new CodingPart(text, [.. items]);
    }
}
