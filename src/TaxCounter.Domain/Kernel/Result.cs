namespace TaxCounter.Domain.Kernel;

/// <summary>
/// The rules say no, in a sentence a clerk can read out. A refusal is no error: nothing was written, and the sentence says what to do.
/// </summary>
/// <param name="Code">Stable and unique across the house, <c>duty.reason</c>; logs and tests go by it.</param>
/// <param name="Message">What the clerk reads.</param>
/// <param name="Field">The field of the form it belongs to, if one.</param>
public sealed record Refusal(string Code, string Message, string? Field = null);

/// <summary>Either what was asked for, or the <see cref="Refusal"/>.</summary>
/// <typeparam name="T">What was asked for.</typeparam>
public sealed class Result<T>
{
    private readonly T? _value;

    private Result(T? value, Refusal? refusal)
    {
        _value = value;
        Refusal = refusal;
    }

    /// <summary>Why not; null when it was done.</summary>
    public Refusal? Refusal { get; }

    /// <summary>What was asked for.</summary>
    /// <exception cref="InvalidOperationException">It was refused: look at <see cref="Refusal"/> first.</exception>
    public T Value => Refusal is null ? _value! : throw new InvalidOperationException($"Refused: {Refusal.Code}");

    /// <summary>It was done.</summary>
    public static implicit operator Result<T>(T value) => new(value, null);

    /// <summary>It was refused.</summary>
    public static implicit operator Result<T>(Refusal refusal) => new(default, refusal);
}

/// <summary>For acts that give nothing back but that they were done.</summary>
public readonly record struct Done
{
    /// <summary>The one value.</summary>
    public static readonly Done It;
}
