using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Coding;

/// <summary>Why the coding cannot work with an answer, or a different code is not taken.</summary>
public static class CodingRefusals
{
    /// <summary>No such account.</summary>
    public static readonly Refusal UnknownAccount = new("coding.unknown-account", "There is no account of this number. Look at the review again.");

    /// <summary>It is coded so already.</summary>
    public static readonly Refusal CodedSo = new("coding.coded-so", "The account is coded so already. Choose another code or another business type.", "Naics");

    /// <summary>Another person was faster.</summary>
    public static Refusal CodedSince(string naics, string type) => new("coding.coded-since", $"The account was coded {naics}, {type} in the meantime. Look at it again before you change it.");

    /// <summary>No such business type.</summary>
    public static Refusal UnknownType(string type) => new("coding.unknown-type", $"The rule book has no business type '{type}'. Choose one from the list.", "BusinessType");

    /// <summary>The review proposes something else by now.</summary>
    public static Refusal NotProposed(Accounts.AccountNumber number) => new("coding.not-proposed", $"The review does not propose this for {number.Grouped()} any more. Look at the list again.");

    /// <summary>Nothing is known of what is sold.</summary>
    public static Refusal SellsMissing { get; } = new("coding.sells-missing", "Enter what the business sells or does.", "sells");

    /// <summary>No such question.</summary>
    public static Refusal UnknownField(string name) =>
        new("coding.unknown-field", $"The coding assistant does not ask for “{name}”. Use these names: {string.Join(", ", CodingFields.All.Select(f => f.Name))}.", name);

    /// <summary>Not a number.</summary>
    public static Refusal NotANumber(CodingField field, string text) =>
        new("coding.not-a-number", $"{field?.Label}: “{text}” is not a number. Enter digits, such as 45.", field?.Name);

    /// <summary>More than there can be.</summary>
    public static Refusal TooLarge(CodingField field, decimal most) => new("coding.too-large", $"{field?.Label}: enter {most:0} or less.", field?.Name);

    /// <summary>Not a day.</summary>
    public static Refusal NotADay(CodingField field, string text) =>
        new("coding.not-a-day", $"{field?.Label}: “{text}” is not a date. Enter it like 2026-11-20.", field?.Name);

    /// <summary>Not one of the choices.</summary>
    public static Refusal NotAChoice(CodingField field, string text) =>
        new("coding.not-a-choice", $"{field?.Label}: “{text}” is not one of the answers. Choose {string.Join(", ", field?.Choices ?? [])}.", field?.Name);

    /// <summary>Not yes or no.</summary>
    public static Refusal NotYesNo(CodingField field, string text) => new("coding.not-yes-no", $"{field?.Label}: “{text}” is neither yes nor no. Enter yes or no.", field?.Name);

    /// <summary>The words are too long.</summary>
    public static Refusal TooLong(CodingField field, int most) => new("coding.too-long", $"{field?.Label}: use {most} characters or fewer.", field?.Name);

    /// <summary>A file that cannot be read as answers.</summary>
    public static Refusal NotAnswers { get; } = new("coding.not-answers", "The file must hold one JSON object with the answers as text or numbers, such as {\"sells\": \"meals\", \"municipality\": \"Central\"}.");

    /// <summary>There is no such file.</summary>
    public static Refusal NoFile(string file) => new("coding.no-file", $"The file {file} cannot be read. Check its name.");

    /// <summary>Another code without a reason.</summary>
    public static Refusal ReasonMissing { get; } = new("coding.reason-missing", "Enter why the proposed coding is not used. A supervisor reads it.", "Reason");

    /// <summary>A reason that is too long to read.</summary>
    public static Refusal ReasonTooLong { get; } = new("coding.reason-too-long", "Use 500 characters or fewer for the reason.", "Reason");

    /// <summary>What is changed is not part of the coding.</summary>
    public static Refusal UnknownPart(string part) => new("coding.unknown-part", $"“{part}” is not part of a coding. Choose one of these: {string.Join(", ", CodingProposal.Parts)}.", "Part");

    /// <summary>The same as proposed.</summary>
    public static Refusal SameAsProposed(string part) => new("coding.same-as-proposed", $"The {part} is already as proposed. Leave it, or choose another one.", "Chosen");

    /// <summary>Nothing chosen.</summary>
    public static Refusal ChosenMissing(string part) => new("coding.chosen-missing", $"Enter the {part} to use instead.", "Chosen");

    /// <summary>A code that is not in the list.</summary>
    public static Refusal UnknownNaics(string code) => new("coding.unknown-naics", $"“{code}” is not a code of NAICS 2022. Enter the six digits of the list.", "Chosen");

    /// <summary>A code that is gone.</summary>
    public static Refusal WithdrawnNaics(WithdrawnCode code) =>
        new("coding.withdrawn-naics", $"{code?.Code} was withdrawn in {code?.Withdrawn}. Choose one of these: {string.Join(", ", code?.Successors ?? [])}.", "Chosen");

    /// <summary>Words to search for are missing.</summary>
    public static Refusal WordsMissing { get; } = new("coding.words-missing", "Enter what the business does, such as “food truck”.", "words");
}
