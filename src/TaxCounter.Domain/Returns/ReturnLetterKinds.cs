using TaxCounter.Domain.Correspondence;

namespace TaxCounter.Domain.Returns;

/// <summary>The letters about returns. What they say in each language, and the values of their previews, lie beside the records of the duty.</summary>
public static class ReturnLetterKinds
{
    private static readonly LetterField _period = new("return-period", "The period of the return.", true);
    private static readonly LetterField _tax = new("return-tax", "The name of the tax.", false);
    private static readonly LetterField _line = new("return-line", "The first wrong line.", true);
    private static readonly LetterField _filed = new("filed-day", "The day the return counts as filed.", false);

    /// <summary>A line was corrected.</summary>
    public static readonly LetterKind Corrected = LetterKind.Of("return-corrected", "Return: a line was corrected", "when a return with a wrong line is posted", _period, _tax, _line, _filed) with { FiguresExample = "return-figures" };

    /// <summary>Only the taxpayer can settle a line.</summary>
    public static readonly LetterKind Question = LetterKind.Of("return-question", "Return: a question about a line", "when a return has a line that only the taxpayer can settle", _period, _tax, _line, _filed) with { FiguresExample = "return-figures" };

    /// <summary>Every kind.</summary>
    public static readonly IReadOnlyList<LetterKind> All = [Corrected, Question];
}
