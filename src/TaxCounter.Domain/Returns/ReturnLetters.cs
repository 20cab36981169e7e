using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Returns;

/// <summary>Fills the letters about returns.</summary>
public sealed class ReturnLetters(LetterService letters, RuleBook rules)
{
    /// <summary>Tells the taxpayer what is wrong, what it should be, and what the tax is; asks where only the taxpayer can settle it. The last act of a transaction.</summary>
    public Task<Result<Letter>> Discrepancy(FiledReturn filed, ReturnPreview preview, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(filed);
        ArgumentNullException.ThrowIfNull(preview);
        ArgumentNullException.ThrowIfNull(act);
        return letters.Write(filed.TaxpayerSettles ? ReturnLetterKinds.Question : ReturnLetterKinds.Corrected, preview.Account, filed.Number.ToString(), say => Content(filed, preview, say), act);
    }

    private LetterContent Content(FiledReturn filed, ReturnPreview preview, CustomerLanguage say)
    {
        var form = preview.Check.Form;
        var line = Place(filed.FirstWrongLine, say);
        string[] head = [say.Say("return-figures-line"), say.Say("return-figures-filed"), say.Say("return-figures-right")];
        string[][] rows =
        [
            [say.Say("return-figures-row", ("line", line)), form.Said(filed.Entered), form.Said(filed.ShouldBe)],
            [say.Say("return-figures-tax"), form.Said(filed.AsFiled), form.Said(filed.Charge)],
            [say.Say("return-figures-total"), form.Said(filed.Remitted), form.Said(preview.Check.TotalCorrected)],
        ];
        return new LetterContent(new Dictionary<string, string>
        {
            ["return-period"] = say.PeriodName(filed.Period),
            ["return-tax"] = say.TaxName(rules, filed.TaxType),
            ["return-line"] = line,
            ["filed-day"] = say.Day(filed.FiledOn),
        }, new LetterTable(head, rows, null));
    }

    /// <summary>In words: a taxpayer's form has no line 3/state.</summary>
    private static string Place(string cell, CustomerLanguage say) =>
        cell.Split('/') is [var line, var column] ? say.Say("return-line-column", ("line", line), ("column", column)) : cell;
}
