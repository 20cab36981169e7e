namespace TaxCounter.Domain.Cases;

/// <summary>Where the cases of one duty are kept, as far as a change of a case needs to know.</summary>
/// <typeparam name="TCase">The case.</typeparam>
/// <typeparam name="TNumber">Its number.</typeparam>
public interface ICases<TCase, TNumber>
    where TCase : class
    where TNumber : struct
{
    /// <summary>By number, with everything in it; null when there is none.</summary>
    Task<TCase?> Find(TNumber number);

    /// <summary>Gives it a new version although only what belongs to it changed.</summary>
    void Touch(TCase subject);
}
