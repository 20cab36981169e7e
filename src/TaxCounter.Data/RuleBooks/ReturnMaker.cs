using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.RuleBooks;

/// <summary>Makes the returns of a rule book: every line can be worked out from the lines before it, and every column has its rate.</summary>
internal sealed class ReturnMaker(BookChecks check, TaxList taxes, RuleBookFile book)
{
    private static readonly ReturnLineKind[] _ofOne =
        [ReturnLineKind.AtMost, ReturnLineKind.Split, ReturnLineKind.Rate, ReturnLineKind.RateOrCollected, ReturnLineKind.Discount, ReturnLineKind.LicenseFee];

    public ReturnForms Returns()
    {
        const string path = "$.returns";
        check.Unique(path, book.Returns.Select(r => r.Id));
        check.Unique(path, book.Returns.SelectMany(r => r.TaxTypes));
        check.Unique("$.returnFiling.channels", book.ReturnFiling.Channels.Select(c => c.Id));
        return new ReturnForms(book.Name, [.. book.Returns.Select((r, i) => Schedule(r, $"{path}[{i}]"))])
        {
            Channels = [.. book.ReturnFiling.Channels.Select(Channel)],
            MissingYearsRows = check.Rows("$.returnFiling.missingYears", "years for which missing returns are listed", book.ReturnFiling.MissingYears, r => new Dated<int>(r.FirstDay, Years(r), BookChecks.Of(r.Authority))),
        };
    }

    private int Years(MissingYearsRow row)
    {
        check.That(row.Years is > 0 and <= 10, "$.returnFiling.missingYears", "missing returns are listed for 1 to 10 years");
        return row.Years;
    }

    private ReturnChannel Channel(ReturnChannelPart part, int place) =>
        new(part.Id, part.Name, check.Rows($"$.returnFiling.channels[{place}].rows", "filing day of a return " + part.Name.ToLowerInvariant(), part.Rows, r => new Dated<FiledDayCounts>(r.FirstDay, r.Counts, BookChecks.Of(r.Authority))));

    private ReturnSchedule Schedule(ReturnSchedulePart part, string path)
    {
        check.Known(path + ".taxTypes", taxes, part.TaxTypes);
        check.That(part.TaxTypes.Count > 0, path + ".taxTypes", "a return must be of a tax");
        var rows = part.Rows.Select((row, i) => new Dated<ReturnForm>(row.FirstDay, Form(row, $"{path}.rows[{i}]"), BookChecks.Of(row.Authority))).ToList();
        return new ReturnSchedule(part.Id, part.Name, part.TaxTypes, check.Rows(path + ".rows", "form of the " + part.Name.ToLowerInvariant(), rows, r => r));
    }

    private ReturnForm Form(ReturnFormRow row, string path)
    {
        check.Unique(path + ".columns", row.Columns.SelectMany(c => (string[])[c.Id, .. c.Aliases ?? []]).Select(c => c.ToLowerInvariant()));
        check.Unique(path + ".lines", row.Lines.SelectMany(l => (string[])[l.Id, .. l.Aliases ?? []]).Select(l => l.ToLowerInvariant()));
        check.That(row.Unit is "1.00" or "0.01", path + ".unit", "amounts are rounded to 1.00 or 0.01");
        var lines = row.Lines.Select((l, i) => Line(l, row.Lines.Take(i).ToList(), row, $"{path}.lines[{i}]")).ToList();
        List<string> named = [.. row.Charge.Plus, .. row.Charge.Minus ?? [], .. row.Totals];
        check.That(row.Totals.Count > 0 && named.All(n => lines.Any(l => l.Id == n)), path, "charge and totals must name lines of the form");
        return new ReturnForm
        {
            Unit = check.MoneyOf(row.Unit, path + ".unit"),
            Columns = [.. row.Columns.Select((c, i) => Column(c, $"{path}.columns[{i}]"))],
            Lines = lines,
            ChargePlus = row.Charge.Plus,
            ChargeMinus = row.Charge.Minus ?? [],
            Totals = row.Totals,
        };
    }

    private ReturnColumn Column(ReturnColumnPart part, string path)
    {
        check.That(part.Location is null || book.Locations.Any(l => l.Code == part.Location), path + ".location", $"there is no location '{part.Location}'");
        check.That(part.Fund is null || book.Funds.Any(f => f.Code == part.Fund), path + ".fund", $"there is no fund '{part.Fund}'");
        check.That(part.Percent is null or (> 0 and < 100), path + ".percent", "the percent must be between 0 and 100");
        check.That(part.Percent is null || part.Location is null, path, "a column's rate is printed, or that of a location; not both");
        return new ReturnColumn { Id = part.Id, Name = part.Name, Aliases = part.Aliases ?? [], Location = part.Location, Fund = part.Fund, Percent = part.Percent };
    }

    private ReturnLine Line(ReturnLinePart part, List<ReturnLinePart> before, ReturnFormRow row, string path)
    {
        List<string> named = [.. part.Plus ?? [], .. part.Minus ?? [], .. part.PaidAhead ?? [], .. part.EitherWay ?? [], .. new[] { part.Of, part.Collected }.OfType<string>()];
        var unknown = named.FirstOrDefault(n => before.All(b => b.Id != n));
        check.That(unknown is null, path, $"line {part.Id} goes by line '{unknown}', which is not before it");
        check.That(_ofOne.Contains(part.Kind) == part.Of is not null, path + ".of", $"line {part.Id} must name the one line it goes by if, and only if, its kind needs one");
        var adds = part.Kind is ReturnLineKind.Sum or ReturnLineKind.Penalty or ReturnLineKind.Interest;
        check.That(adds == part.Plus is { Count: > 0 }, path + ".plus", $"line {part.Id} must name the lines it adds if, and only if, its kind needs them");
        check.That(!part.Columns || row.Columns.Count > 0, path + ".columns", "the form has no columns");
        check.That(part.Columns || part.Kind is not (ReturnLineKind.Split or ReturnLineKind.Rate or ReturnLineKind.RateOrCollected or ReturnLineKind.LicenseFee), path + ".columns", $"line {part.Id} needs columns");
        check.That(!part.Shared || (part.Columns && part.Kind == ReturnLineKind.Discount), path + ".shared", "only a discount with columns is shared");
        return new ReturnLine
        {
            Id = part.Id,
            Name = part.Name,
            Kind = part.Kind,
            HasColumns = part.Columns,
            Aliases = part.Aliases ?? [],
            Plus = part.Plus ?? [],
            Minus = part.Minus ?? [],
            PaidAhead = part.PaidAhead ?? [],
            Of = part.Of,
            Collected = part.Collected,
            EitherWay = part.EitherWay ?? [],
            IsShared = part.Shared,
            OnlyIfLate = part.OnlyIfLate,
            MayBeNegative = part.MayBeNegative,
        };
    }
}
