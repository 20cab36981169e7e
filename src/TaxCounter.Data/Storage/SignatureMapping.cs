using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Storage;

/// <summary>How a signature is stored: three columns, <c>DecidedByPerson</c>, <c>DecidedByName</c>, <c>DecidedAt</c>; all empty while nobody signed.</summary>
public static class SignatureMapping
{
    private const int LongestPerson = 50;

    private const int LongestName = 100;

    /// <summary>Maps a signature to its columns.</summary>
    /// <param name="entity">What is signed.</param>
    /// <param name="signature">The property; nullable where the signature can be missing.</param>
    /// <param name="verb">What the columns begin with: <c>Decided</c>.</param>
    public static void IsSigned<T>(this EntityTypeBuilder<T> entity, Expression<Func<T, Signature?>> signature, string verb)
        where T : class =>
        entity.ComplexProperty(signature, s =>
        {
            s.Property(x => x.Person).HasColumnName(verb + "ByPerson").HasMaxLength(LongestPerson);
            s.Property(x => x.Name).HasColumnName(verb + "ByName").HasMaxLength(LongestName);
            s.Property(x => x.At).HasColumnName(verb + "At");
        });

    /// <summary>Maps a signature of a record that is kept with its owner: the steps and documents of a case.</summary>
    /// <param name="entity">What is signed.</param>
    /// <param name="signature">The property.</param>
    /// <param name="verb">What the columns begin with; empty for <c>ByPerson</c>, <c>ByName</c>, <c>At</c>.</param>
    /// <param name="later">Whether it is signed later than the record is made, so that it can be missing.</param>
    public static void IsSigned<TOwner, T>(this OwnedNavigationBuilder<TOwner, T> entity, Expression<Func<T, Signature?>> signature, string verb, bool later = false)
        where TOwner : class
        where T : class
    {
        entity.OwnsOne(signature, s =>
        {
            s.Property(x => x.Person).HasColumnName(verb + "ByPerson").HasMaxLength(LongestPerson);
            s.Property(x => x.Name).HasColumnName(verb + "ByName").HasMaxLength(LongestName);
            s.Property(x => x.At).HasColumnName(verb + "At");
        });
        entity.Navigation(signature).IsRequired(!later);
    }
}
