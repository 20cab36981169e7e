using TaxCounter.Domain.Correspondence;

namespace TaxCounter.Web.Cases;

/// <summary>The page of one step of a case.</summary>
public sealed class StepPage
{
    /// <summary>The address of the case.</summary>
    public required string Url { get; init; }

    /// <summary>The case as said: <c>Waiver W-2026-000001-8</c>.</summary>
    public required string Case { get; init; }

    /// <summary>Whose account, and what is requested: the line below the title.</summary>
    public required IReadOnlyList<string> Facts { get; init; }

    /// <summary>The last part of the step's address.</summary>
    public required string Path { get; init; }

    /// <summary>The step's title.</summary>
    public required string Title { get; init; }

    /// <summary>What will happen.</summary>
    public required string Says { get; init; }

    /// <summary>What the text is; null where none is asked for.</summary>
    public string? Asks { get; init; }

    /// <summary>How to write it.</summary>
    public string? Hint { get; init; }

    /// <summary>The language of the letter that the text goes into; null where it goes into none.</summary>
    public CustomerLanguage? Letter { get; init; }

    /// <summary>What can be ticked to be added to the text.</summary>
    public IReadOnlyList<(string Says, string English)> Offers { get; init; } = [];

    /// <summary>The longest text, in characters.</summary>
    public required int Longest { get; init; }

    /// <summary>What the button says.</summary>
    public required string Button { get; init; }

    /// <summary>What was typed.</summary>
    public required StepForm Form { get; init; }

    /// <summary>The page of an action.</summary>
    /// <param name="action">The action.</param>
    /// <param name="subject">The case.</param>
    /// <param name="url">The address of the case.</param>
    /// <param name="name">The case as said.</param>
    /// <param name="form">What was typed.</param>
    /// <param name="letter">The language of its letter and what is offered in it; null where its text goes into none.</param>
    /// <param name="facts">The line below the title.</param>
    public static StepPage Of<TCase, TNumber>(CaseAction<TCase, TNumber> action, TCase subject, string url, string name, StepForm form, (CustomerLanguage Language, IReadOnlyList<(string Says, string English)> Offers)? letter, params IReadOnlyList<string> facts)
    {
        ArgumentNullException.ThrowIfNull(action);
        return new StepPage
        {
            Url = url,
            Case = name,
            Facts = facts,
            Path = action.Path,
            Title = action.Title,
            Says = action.Says(subject),
            Asks = action.Asks,
            Hint = action.Hint,
            Letter = letter?.Language,
            Offers = letter?.Offers ?? [],
            Longest = action.Longest,
            Button = action.Button,
            Form = form,
        };
    }
}
